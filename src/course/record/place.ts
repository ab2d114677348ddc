/** Whether a text can be kept as a place: the name of a page's file without `.html`, such as "back-at-five" or "es-back-at-five". */
export function isPlace(page: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(page);
}

/**
 * A place without the language that pages of further languages carry in front (`authoring/site-map.ts`): "es-back-at-five" is
 * "back-at-five". A page of the first language whose own id looks so must be looked for before it is taken for one.
 */
export const withoutLanguage = (place: string) => place.replace(/^[a-z]{2}-/, '');
