/**
 * A name under which this copy of the website keeps something in the browser. The folder it lies in is part of it: one
 * origin may hold several copies, such as a trial beside the real one, and all of them see what the others keep.
 *
 * @param page address of any page of the copy
 */
export function ownName(name: string, page: string): string {
  return `${name} ${new URL('.', page).pathname}`;
}
