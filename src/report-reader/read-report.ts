import type { KeyItem } from '../../scorm/question-key.ts';
import { analyse, type Analysis } from './analysis.ts';
import { textOfFile, type FileProblem } from './decode.ts';
import { rowsOf } from './rows.ts';

/** Reads a report file of an LMS from its bytes to figures. Nothing throws: what cannot be read is a problem. */
export function readReport(bytes: Uint8Array, key: readonly KeyItem[]): Analysis | { problem: FileProblem } {
  const decoded = textOfFile(bytes);
  if ('problem' in decoded) return decoded;
  const rows = rowsOf(decoded.text);
  return rows === null ? { problem: 'broken' } : analyse(rows, key);
}
