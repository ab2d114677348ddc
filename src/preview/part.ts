/** The element of the page with this id. Throws when the page has none of that kind: page and script belong together. */
export function part<Part extends Element>(id: string, kind: new () => Part): Part {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The preview page has no ${kind.name} "${id}".`);
  return found;
}
