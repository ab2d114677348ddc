import { wirePrinting } from './page/dialogs.ts';
import { draw } from './page/draw.ts';
import { holdOffStrayFiles } from './page/stray-files.ts';
import { Reader } from './report-reader/reader.tsx';

/** The page on how to read an LMS's report: it prints, and it reads report files. */
wirePrinting(window);
draw(document, 'report-reader', Reader);
holdOffStrayFiles(document);
