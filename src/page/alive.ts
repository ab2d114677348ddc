/** Event that a part of a page gets when it begins to take clicks: an island, or the document for all that is in no island. */
export const ALIVE = 'course:alive';

/** Tells the page that this part takes clicks from now on. */
export function tellAlive(part: EventTarget): void {
  part.dispatchEvent(new Event(ALIVE, { bubbles: true }));
}
