import { extensionOf, textOf, type Files } from '../files.ts';
import { spelledOut } from '../spelled-out.ts';
import { tagsIn, type Tag } from './html.ts';

/** An address that a file names. */
export interface Reference {
  url: string;
  /** `link`: followed when the reader asks for it. `load`: fetched with the page. */
  kind: 'link' | 'load';
}

/** Attributes that hold an address, with the elements on which it is only a link. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster', 'data', 'action', 'formaction', 'xlink:href'];
const LINKS = new Set(['a', 'area', 'form', 'button', 'input']);
const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** The addresses a file names. Only pages, stylesheets and drawings name any. */
export function referencesOf(files: Files, name: string): Reference[] {
  const extension = extensionOf(name);
  if (extension === 'css') return inCss(textOf(files, name));
  if (extension === 'html' || extension === 'svg') return tagsIn(files, name).flatMap((tag) => inTag(tag));
  return [];
}

function inTag(tag: Tag): Reference[] {
  const inAttributes = ADDRESSES.flatMap((attribute): Reference[] => {
    const value = tag.attributes.get(attribute);
    if (value === undefined) return [];
    const kind = LINKS.has(tag.name) && attribute !== 'src' ? 'link' : 'load';
    const urls = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value.trim()];
    return urls.map((url) => ({ url, kind }));
  });
  return tag.name === 'style' ? [...inAttributes, ...inCss(tag.text)] : inAttributes;
}

function inCss(css: string): Reference[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...withoutComments.matchAll(CSS_URL)].map((match) => ({
    url: match.slice(1).find((url) => url !== undefined) ?? '',
    kind: 'load',
  }));
}

/** Whether an address names its own scheme or host, such as `https:`, `tel:` or `//host`. */
export function isAbsolute(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

/** The file that a relative address means, without query and fragment; null for the page itself. */
export function fileOf(url: string): string | null {
  const path = url.replace(/[?#].*$/, '');
  return path === '' ? null : spelledOut(path.replace(/^\.\//, ''));
}
