/** Told of a part of a page that takes clicks from now on: an island, or, told to the document, all that is in none. */
export const ALIVE = 'course:alive';

/** Tells the page that this part takes clicks from now on. */
export function tellAlive(part: EventTarget): void {
  part.dispatchEvent(new Event(ALIVE, { bubbles: true }));
}
