const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations whose period ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Jr|vs|No|U\.S|U\.S\.C|Pub|Stat|e\.g|i\.e)\.\s*$/;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return [...sentences, open.trim()].filter(Boolean);
}

/** The words of a text as a reader counts them: anything between spaces that holds a letter or a digit. */
export const wordsOf = (text: string): string[] => text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
