/** Whether a text can be kept as a place: the name of a page's file without `.html`, such as "back-at-five" or "es-back-at-five". */
export function isPlace(page: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(page);
}

/**
 * A place without the language in front of it: "es-back-at-five" becomes "back-at-five" (see `authoring/site-map.ts`). The
 * id of a page in the first language may begin the same way, so look for the place as it is first.
 */
export const withoutLanguage = (place: string) => place.replace(/^[a-z]{2}-/, '');
