import type { Standard } from './terms.ts';

/** The lines of a receipt that its check code is worked out from. */
export interface ReceiptFacts {
  /** Id of the course. */
  course: string;
  /** Version of the course, as on every page. */
  version: string;
  standard: Standard;
  /** The status the LMS has confirmed. */
  status: 'passed' | 'completed';
  /** Percent as the LMS has it, null where no score was sent. The course sends whole ones; an administrator may set others. */
  score: number | null;
  /** Minutes since 2026-01-01T00:00Z at which the course was finished; null when that is not known. */
  finished: number | null;
}

/** Letters and figures that nobody takes for another. There are no vowels, so no code is a word. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';

const LENGTH = 8;

/**
 * The check code of a receipt: eight signs, worked out from its lines alone, so the same lines have the same code on the
 * receipt, on the certificate and in years to come. A line that was misread, mistyped or changed does not fit it. It helps
 * to trace a record; it is no proof, since anyone can work it out.
 */
export function checkCode({ course, version, standard, status, score, finished }: ReceiptFacts): string {
  const lines = JSON.stringify([course, version, standard, status, score, finished]);
  let rest = hash(lines);
  return Array.from({ length: LENGTH }, () => {
    const sign = SIGNS.charAt(Number(rest % BigInt(SIGNS.length)));
    rest /= BigInt(SIGNS.length);
    return sign;
  }).join('');
}

/** The code as people read it out: "7KQ2-MXR9". */
export const spaced = (code: string) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/** FNV-1a with 64 bits, over the text's UTF-16 units: spreads any change over the whole number. */
function hash(text: string): bigint {
  let sum = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return sum;
}
