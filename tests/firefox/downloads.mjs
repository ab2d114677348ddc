// @ts-check

/**
 * Gives a download a name of its own, its address, where Firefox gives none: Playwright passes over a file without one. A file
 * made by a page has an address that no other has.
 * @param {string} text A message from Firefox.
 * @returns {string} The same, or the same with the name.
 */
export function withDownloadNamed(text) {
  if (!text.includes('"browsingContext.download')) return text;
  const message = JSON.parse(text);
  const { params } = message;
  if (message.type === 'event' && params.url && !params.navigation) params.download ??= params.url;
  return JSON.stringify(message);
}
