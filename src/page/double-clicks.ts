/** Longest time between the clicks of a double click, in milliseconds: as most systems come set. */
const APART = 500;

/** How far a hand moves between them at most, in pixels. */
const NEAR = 4;

/**
 * Takes the second click of a double click away where the first has put something else in the place of what was pressed: it
 * would choose an answer, or follow a link, that nobody has read. A page that begins under the pointer is such a place too.
 * What stays where it is, such as a button that moves a step, may be clicked as quickly as one likes.
 */
export function dropSecondClicks(document: Document): void {
  let first: MouseEvent | null = null;
  let pressed: Node | null = null;
  const look = (event: MouseEvent) => {
    // Firefox counts anew where something else has come under the pointer. Clicks by key have no count.
    const isQuick = first !== null && event.timeStamp - first.timeStamp < APART;
    const isNear = first !== null && Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) <= NEAR;
    if (event.detail < 2 && !(event.detail === 1 && isQuick && isNear)) {
      first = event.detail === 1 ? event : null;
      pressed = event.target as Node;
    } else if (!pressed?.isConnected) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', look, true);
}
