/**
 * Takes the second click of a double click away where the first has put something else in the place of what was pressed: it
 * would choose an answer, or follow a link, that nobody has read. A page that begins under the pointer is such a place too.
 * What stays where it is, such as a button that moves a step, may be clicked as quickly as one likes.
 */
export function dropSecondClicks(document: Document): void {
  let first: Node | null = null;
  const look = (event: MouseEvent) => {
    // 0: a key or a script, 1: the first.
    if (event.detail === 1) first = event.target as Node;
    if (event.detail <= 1 || first?.isConnected) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', look, { capture: true });
}
