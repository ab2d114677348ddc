/** A part of the launch page by its id. Throws where it is missing: page and script are built from one source. */
export function part<Part extends HTMLElement>(document: Document, id: string, kind: new () => Part): Part {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The launch page has no ${id}.`);
  return found;
}
