/**
 * The words for a live region that may say the same as before. What does not change is not read aloud, so every other time the
 * words end in a space that nobody sees or hears.
 */
export const toldAgain = (words: string, before: string) => (words === before ? `${words}\u00A0` : words);
