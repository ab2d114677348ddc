import type { Edition } from './content.ts';

/** Pages that every course has, whatever its content. */
export const FIXED_PAGES = [
  'index',
  'final-check',
  'finish',
  'child-missing',
  'toolkit',
  'sources',
  'glossary',
  'requirements',
  'privacy',
  'credits',
] as const;

/** File with the licences of what the course ships, in the site and in every package. Made by the build. */
export const NOTICES = 'third-party-licenses.txt';

/** Ids of all the pages of one edition, without language. */
export function pageIds(edition: Pick<Edition, 'lessons' | 'talks' | 'prose'>): string[] {
  const sheets = edition.prose.filter(({ kind }) => kind !== 'page');
  return [
    ...FIXED_PAGES,
    ...edition.lessons.map(({ id }) => id),
    ...edition.talks.flatMap(({ id }) => [id, debriefPage(id)]),
    ...sheets.map(({ id }) => id),
  ];
}

/** The page with the debrief of a talk. */
export const debriefPage = (talk: string) => `${talk}-debrief`;

/**
 * File name of a page. All files lie in one folder, because some LMSs find files by their base name only; so pages of
 * further languages carry their language in front.
 */
export function pageFile(id: string, language: string, defaultLanguage: string): string {
  return `${language === defaultLanguage ? '' : `${language}-`}${id}.html`;
}
