/** A piece of a text with places: words as they are, or the letter of a blank. */
export type Piece = { words: string } | { blank: string };

/** Takes a text such as "Malik {a}." apart, in order. */
export function pieces(text: string): Piece[] {
  return text
    .split(/\{(\w)\}/)
    .map((piece, index) => (index % 2 === 0 ? { words: piece } : { blank: piece }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}
