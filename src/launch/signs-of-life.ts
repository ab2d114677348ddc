/** What people do who read, or talk before a screen, without changing anything. */
const SIGNS = ['scroll', 'keydown', 'pointerdown', 'pointermove'];

/** Calls `heard` whenever somebody does something in a page in the frame, hundreds of times a minute perhaps. */
export function hearSignsOfLife(inside: Document, heard: () => void): void {
  // Capturing: of what is scrolled inside a page, the page hears in no other way.
  for (const sign of SIGNS) inside.addEventListener(sign, heard, true);
}
