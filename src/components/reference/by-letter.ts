import type { Glossary } from '../../schemas/reference.ts';

export type Term = Glossary[string] & { id: string };

/** The terms in alphabetical order of `language`, under their first letters. */
export function byLetter(glossary: Glossary, language: string): { letter: string; terms: Term[] }[] {
  const terms = Object.entries(glossary)
    .map(([id, entry]): Term => ({ id, ...entry }))
    .sort((one, other) => one.term.localeCompare(other.term, language));
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = term.term.charAt(0).toLocaleUpperCase(language);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, under]) => ({ letter, terms: under }));
}
