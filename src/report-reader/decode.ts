/** Why a file gives no figures. Each is a sentence in `reportReader` of the interface. */
export type FileProblem = 'tooBig' | 'empty' | 'workbook' | 'notText' | 'broken' | 'questionKey' | 'noItems' | 'noResults';

/** Most bytes of a file: a report of this course on thousands of learners is far smaller. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How workbooks and archives begin: zip (xlsx, ods), old Excel, gzip. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a report file. UTF-8 and UTF-16 are known by their first bytes; what is neither is read as Windows does in
 * the West, which is how old Excel saves.
 */
export function textOfFile(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  if (bytes.length > MOST_BYTES) return { problem: 'tooBig' };
  if (WORKBOOKS.some((start) => startsWith(bytes, start))) return { problem: 'workbook' };
  const text = decoded(bytes);
  if (text.trim() === '') return { problem: 'empty' };
  // No table of text holds NUL; pictures, PDFs and programs do.
  if (text.includes('\0') || text.startsWith('%PDF')) return { problem: 'notText' };
  return { text };
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
