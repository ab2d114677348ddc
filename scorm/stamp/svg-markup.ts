import { NOT_XML } from './svg-text.ts';

/** A drawing read strictly. */
export interface Markup {
  /** Every element in order, with its attributes and, for styles and texts, what stands directly in it. */
  elements: { name: string; attributes: ReadonlyMap<string, string>; text: string }[];
}

const COMMENT = /<!--(?:(?!--)[\s\S])*-->/y;
const SPACE = /\s+/y;
const TEXT = /[^<]+/y;
const END = /<\/([A-Za-z][\w:.-]*)\s*>/y;
const START = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML after its declaration, and refuses whatever could be read in two ways: a document type, entities of its own,
 * processing instructions, CDATA. Null when there is any of these, or when the XML is not well formed.
 */
export function readMarkup(source: string): Markup | null {
  const text = source.trim();
  const elements: Markup['elements'] = [];
  const open: Markup['elements'] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    if (take(COMMENT) || (open.length === 0 && take(SPACE))) continue;
    const words = take(TEXT);
    const start = words ? null : take(START);
    const end = (words ?? start) ? null : take(END);
    if (words) {
      const here = open.at(-1);
      const value = plain(words[0]);
      if (here === undefined || value === null) return null;
      here.text += value;
    } else if (start) {
      const attributes = attributesOf(start[2] ?? '');
      if (attributes === null || (open.length === 0 && elements.length > 0)) return null;
      const element = { name: start[1] ?? '', attributes, text: '' };
      elements.push(element);
      if (start[3] !== '/') open.push(element);
    } else if (end === null || open.pop()?.name !== end[1]) return null;
  }
  return open.length === 0 ? { elements } : null;
}

function attributesOf(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = plain(double ?? single ?? '');
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return attributes;
}

/** Text with its character references read; null when one is not known. */
function plain(text: string): string | null {
  let isKnown = true;
  const read = text.replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    const code = /^#x[\da-f]+$/i.test(name) ? Number.parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : Number.NaN;
    const isMeant = whole.endsWith(';') && (Object.hasOwn(ENTITIES, name) || isCharacter(code));
    isKnown &&= isMeant;
    return isMeant ? (ENTITIES[name] ?? String.fromCodePoint(code)) : '';
  });
  return isKnown ? read : null;
}

/** Whether XML may hold the character of this number, also as a reference (XML 1.0, 4.1). */
function isCharacter(code: number): boolean {
  return code >= 0 && code <= 0x10ffff && !NOT_XML.test(String.fromCodePoint(code));
}
