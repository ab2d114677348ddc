/** Base64url: 64 characters that every LMS, URL and form keeps as they are. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes a whole number in exactly `width` characters, most significant first. Numbers beyond what fits become the nearest that does. */
export function writeNumber(value: number, width: number): string {
  let rest = Math.min(Math.max(Math.floor(value), 0), 64 ** width - 1);
  let text = '';
  for (let place = 0; place < width; place += 1) {
    text = ALPHABET.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** Reads what `writeNumber` wrote; null when a character is not of the alphabet or there is none. */
export function readNumber(text: string): number | null {
  if (text === '') return null;
  let value = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return value;
}

/** Reads numbers of `width` characters each; null when the text is not made of such. */
export function readNumbers(text: string, width: number): number[] | null {
  if (text.length % width !== 0) return null;
  const values: number[] = [];
  for (let start = 0; start < text.length; start += width) {
    const value = readNumber(text.slice(start, start + width));
    if (value === null) return null;
    values.push(value);
  }
  return values;
}

/** The 6 bits of a character of `writeVarying` hold 5 of the number; this one says that more follow. */
const MORE = 32;

/** Writes a whole number in as many characters as it needs, least significant first: one up to 31, two up to 1,023 and so on. */
export function writeVarying(value: number): string {
  const rest = Math.floor(value / MORE);
  return rest > 0 ? writeNumber((value % MORE) + MORE, 1) + writeVarying(rest) : writeNumber(value, 1);
}

/** Reads numbers that `writeVarying` wrote side by side; null when the text is not made of such. */
export function readVarying(text: string): number[] | null {
  const digits = readNumbers(text, 1);
  if (digits === null) return null;
  const values: number[] = [];
  let [value, unit] = [0, 1];
  for (const digit of digits) {
    value += (digit % MORE) * unit;
    unit *= MORE;
    if (digit >= MORE) continue;
    values.push(value);
    [value, unit] = [0, 1];
  }
  return unit === 1 ? values : null;
}
