import { startPage } from './start-page.ts';

/** Pages to read and to look things up: nothing in them needs more than every page does. */
startPage();
