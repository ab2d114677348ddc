import { CodeCheck } from './code-check/code-check.tsx';
import { wirePrinting } from './page/dialogs.ts';
import { draw } from './page/draw.ts';

/** The guide for a learner's record that looks wrong: it prints, and it checks the code of a receipt. */
wirePrinting(window);
draw(document, 'code-check', CodeCheck);
