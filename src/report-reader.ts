import { h, render } from 'preact';
import { wirePrinting } from './page/dialogs.ts';
import { Reader, type ReaderProps } from './report-reader/reader.tsx';

/** The page on how to read an LMS's report: it prints, and it reads report files. */
wirePrinting(window);

const place = document.getElementById('report-reader');
const data = document.getElementById('report-reader-data');
if (place && data) {
  render(h(Reader, JSON.parse(data.textContent ?? '') as ReaderProps), place);
  place.dataset['ready'] = '';
}
