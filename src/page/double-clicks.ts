/**
 * Takes the second click of a double click away where the first has put something else in the place of what was pressed: it
 * would choose an answer, or follow a link, that nobody has read. A page that begins under the pointer is such a place too.
 * What stays where it is, such as a button that moves a step, may be clicked as quickly as one likes.
 */
export function dropSecondClicks(document: Document): void {
  let first: Node | null = null;
  const look = (event: MouseEvent) => {
    if (event.detail < 2) first = event.target as Node;
    else if (!first?.isConnected) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', look, true);
}
