import { wirePrinting } from './page/dialogs.ts';

/** A guide for coordinators: all it can do is print. */
wirePrinting(window);
