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

/** The start tags of a page, in order. What stands inside scripts and style elements is not taken for tags. */
export function tagsOf(html: string): Tag[] {
  const page = html.replace(COMMENT, '');
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(page); match; match = TAG.exec(page)) {
    const name = (match[1] ?? '').toLowerCase();
    let text = '';
    if (name === 'script' || name === 'style') {
      const end = page.toLowerCase().indexOf(`</${name}`, TAG.lastIndex);
      text = page.slice(TAG.lastIndex, end < 0 ? undefined : end);
      TAG.lastIndex += text.length;
    }
    tags.push({ name, attributes: attributesOf(match[2] ?? ''), text });
  }
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
    if (word !== undefined) return REFERENCES[word] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16));
  });
}
