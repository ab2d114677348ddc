import { textOf, type Files } from '../files.ts';

/** A start tag of an HTML page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** By name in lower case; values as they are meant, without character references. */
  attributes: ReadonlyMap<string, string>;
  /** Text up to the end tag, for `script` and `style`; "" for others. */
  text: string;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** The start tags of a page, in order. What stands inside scripts and style elements is not taken for tags. */
export function tagsOf(html: string): Tag[] {
  const page = html.replace(COMMENT, '');
  const inLowerCase = page.toLowerCase();
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(page); match; match = TAG.exec(page)) {
    const name = (match[1] ?? '').toLowerCase();
    let text = '';
    if (name === 'script' || name === 'style') {
      const end = inLowerCase.indexOf(`</${name}`, TAG.lastIndex);
      text = page.slice(TAG.lastIndex, end < 0 ? undefined : end);
      TAG.lastIndex += text.length;
    }
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
  }
  return tags;
}

/** What was read of contents. They never change, and most checks ask for the same. */
const known = new WeakMap<Uint8Array, readonly Tag[]>();

/** The start tags of one file, in order; none when it is not there. Each file is read once. */
export function tagsIn(files: Files, name: string): readonly Tag[] {
  const content = files.get(name);
  if (content === undefined) return [];
  const tags = known.get(content) ?? tagsOf(textOf(files, name));
  known.set(content, tags);
  return tags;
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]): [string, string] => [
    (name ?? '').toLowerCase(),
    decode(double ?? single ?? bare ?? ''),
  ]);
  return new Map(pairs);
}

function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, number?: string, word?: string) => {
    if (word !== undefined) return REFERENCES[word.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
}
