/**
 * The base the site is built under. No page is ever served from it: every URL that starts with it was written by the
 * build, and is made relative afterwards, so that the site works at any address, inside an LMS and from a disk.
 */
export const SENTINEL = '/__course__';

const SENTINEL_URL = new RegExp(`${SENTINEL}(?:/([^"'()\\s?#<>&]*))?`, 'g');

/**
 * Makes the build's URLs in a text relative. `names` maps each path under the sentinel to the name the file has now.
 * Throws, naming `file`, when a URL leads to no file.
 */
export function relativeUrls(text: string, file: string, names: ReadonlyMap<string, string>): string {
  return text.replace(SENTINEL_URL, (_url, path: string | undefined) => {
    const target = path ? names.get(decodeURI(path)) : 'index.html';
    if (target === undefined) throw new Error(`${file} refers to "${path}", which is not in the built site.`);
    return target;
  });
}
