/** A piece of a text with places: words as they are, or the letter of a blank and the punctuation that follows it. */
export type Piece = { words: string } | { blank: string; close: string };

/** Takes a text such as "Malik {a}. He {b}" apart, in order. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { 0: place, 1: blank = '', 2: close = '', index } of text.matchAll(/\{(\w)\}([.,;:!?’”]*)/g)) {
    if (index > from) found.push({ words: text.slice(from, index) });
    found.push({ blank, close });
    from = index + place.length;
  }
  return from < text.length ? [...found, { words: text.slice(from) }] : found;
}
