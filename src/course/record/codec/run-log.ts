import { readNumbers, writeNumber } from './base64.ts';

/**
 * The log of a run, two steps a character: `a` to `e` are 0 to 4, `~` is 5, nothing is 6, a pair is first × 7 + second.
 * Talks rarely have a sixth letter; such a step is `WIDE` followed by its place in the alphabet.
 */
const NARROW = 'abcde~';
const NOTHING = 6;
const BASE = 7;
const WIDE = 49;
const LETTER_A = 'a'.charCodeAt(0);

/** Writes a log of letters `a` to `z` and `~`. */
export function packLog(log: string): string {
  const codes: number[] = [];
  let place = 0;
  while (place < log.length) {
    const first = NARROW.indexOf(log.charAt(place));
    place += 1;
    if (first < 0) {
      codes.push(WIDE, log.charCodeAt(place - 1) - LETTER_A);
      continue;
    }
    const second = place < log.length ? NARROW.indexOf(log.charAt(place)) : -1;
    if (second >= 0) place += 1;
    codes.push(first * BASE + (second < 0 ? NOTHING : second));
  }
  return codes.map((code) => writeNumber(code, 1)).join('');
}

/** Reads what `packLog` wrote; null when it cannot be. */
export function unpackLog(text: string): string | null {
  const codes = readNumbers(text, 1);
  if (codes === null) return null;
  let log = '';
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? WIDE;
    if (code === WIDE) {
      place += 1;
      const letter = codes[place];
      if (letter === undefined || letter > 25) return null;
      log += String.fromCharCode(LETTER_A + letter);
      continue;
    }
    const [first, second] = [Math.floor(code / BASE), code % BASE];
    if (first >= NOTHING) return null;
    log += NARROW.charAt(first) + NARROW.charAt(second);
  }
  return log;
}
