import { escapeHtml } from './escape.ts';

/** Between the parts of a number: a space, a dot or a hyphen. Word sets hyphens of its own: U+2010, U+2011, U+2013. */
const HYPHEN = String.raw`[-\u2010\u2011\u2013]`;
const BETWEEN = String.raw`\s?(?:\.|${HYPHEN})?\s?`;
/** Neither area codes nor the part after them begin with 0 or 1 in the North American numbering plan. */
const CODE = String.raw`[2-9]\d{2}`;

/** With an area code, or without one: 1 (801) 555-0100, 555-0100. Anything else is left to people to read. */
const PHONE = new RegExp(
  String.raw`(?:\+?1${BETWEEN})?(\(${CODE}\)|${CODE})${BETWEEN}${CODE}${BETWEEN}\d{4}|${CODE}(?:\.|${HYPHEN})\d{4}`,
  'g',
);

/** Before what is only the end of something longer: glued to it, after a foreign country code. */
const GOES_ON_BEFORE = new RegExp(String.raw`(?:[\p{L}\p{N}/+]|\d(?:\.|${HYPHEN})|\+\d{1,3}${BETWEEN})$`, 'u');
/** After what is only the beginning of something longer. An extension, "x5", may follow at once. */
const GOES_ON_AFTER = new RegExp(String.raw`^(?!x\s?\d)(?:[\p{L}\p{N}/]|(?:\.|${HYPHEN})\d)`, 'u');
/** Three digits that may be the area code of a number, written in some other way: "[801] 555-0100". */
const AREA_BEFORE = new RegExp(String.raw`(?:^|\D)${CODE}[^\p{L}\p{N},;:]{1,3}$`, 'u');

/**
 * Text as markup in which each telephone number of the United States can be pressed. A link that calls a wrong number is
 * worse than none, so what might be something else stays text: hours, extensions, letters to dial.
 */
export function phoneLinked(text: string): string {
  let done = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(PHONE)) {
    const [number, area] = match;
    const end = match.index + number.length;
    if (isPartOfMore(text.slice(0, match.index), text.slice(end), area !== undefined)) continue;
    parts.push(escapeHtml(text.slice(done, match.index)));
    parts.push(`<a href="tel:${number.replace(/[^\d+]/g, '')}">${escapeHtml(number)}</a>`);
    done = end;
  }
  return [...parts, escapeHtml(text.slice(done))].join('');
}

function isPartOfMore(before: string, after: string, hasArea: boolean): boolean {
  return GOES_ON_BEFORE.test(before) || GOES_ON_AFTER.test(after) || (!hasArea && AREA_BEFORE.test(before));
}
