import { h, render } from 'preact';
import { CodeCheck, type CodeCheckProps } from './code-check/code-check.tsx';
import { wirePrinting } from './page/dialogs.ts';

/** The guide for a learner's record that looks wrong: it prints, and it checks the code of a receipt. */
wirePrinting(window);

const place = document.getElementById('code-check');
const data = document.getElementById('code-check-data');
if (place && data) {
  render(h(CodeCheck, JSON.parse(data.textContent ?? '') as CodeCheckProps), place);
  place.dataset['ready'] = '';
}
