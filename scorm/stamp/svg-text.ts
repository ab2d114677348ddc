/** The text of a drawing as every browser reads it, without a declaration; or why it cannot be known, in a sentence. */
export type SvgText = { text: string; fault: null } | { text: null; fault: string };

/** XML 1.0, production 23. What else stands in a declaration, browsers may each make something else of. */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"([\w.-]+)"|'([\w.-]+)'))?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;

/** XML 1.0, production 2: of the control characters only tab, line feed and carriage return may stand in XML. */
export const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads the bytes of an SVG. A drawing is judged by what browsers make of its bytes, so these may be meant in one way only:
 * in UTF-8, which is what browsers take when nothing else is said. In another encoding the same bytes can be another text:
 * ISO-2022-JP reads as letters what here is the beginning of a comment, and then runs what the comment was to hide.
 */
export function readSvgText(content: Uint8Array): SvgText {
  if (isUtf16(content)) return refused('The logo is written in UTF-16, and only UTF-8 can be checked.');
  const whole = decoded(content);
  if (whole === null) return refused('The logo is not written in UTF-8.');
  if (NOT_XML.test(whole)) return refused('The logo holds a control character, which no drawing needs.');
  const declaration = DECLARATION.exec(whole);
  if (declaration === null) return { text: whole, fault: null };
  const encoding = declaration[1] ?? declaration[2] ?? 'UTF-8';
  if (encoding.toUpperCase() !== 'UTF-8') return refused(`The logo says that it is written in ${encoding}, and only UTF-8 can be checked.`);
  return { text: whole.slice(declaration[0].length), fault: null };
}

function refused(fault: string): SvgText {
  return { text: null, fault };
}

/** Whether the bytes begin with the byte order mark of UTF-16, which browsers heed before anything else. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}

/** Without the byte order mark of UTF-8. Null when the bytes are not UTF-8. */
function decoded(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
