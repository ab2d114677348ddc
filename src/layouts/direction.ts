/** Scripts of living languages that are written from right to left, by their ISO 15924 codes. */
const FROM_THE_RIGHT: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** The direction in which a language is written, for `dir`. `language`: a language tag such as `en` or `ar`. */
export function direction(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && FROM_THE_RIGHT.includes(script) ? 'rtl' : 'ltr';
}
