/** The byte order marks of UTF-16, with the name of each order. */
const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/** The encoding that an XML declaration names. */
const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML file in the encoding it is written in, by its first bytes or its declaration (XML 1.0, appendix F):
 * authoring tools on Windows still write UTF-16 and windows-1252. UTF-8 where neither tells, or names what is not known.
 */
export function xmlText(bytes: Uint8Array): string {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];
  // A declaration is in letters that all encodings but UTF-16 write alike.
  const declared = DECLARED.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, ''))?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
