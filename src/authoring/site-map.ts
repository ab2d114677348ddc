import type { Edition } from './content.ts';

/** Pages that every course has, whatever its content. */
export const FIXED_PAGES = [
  'index',
  'final-check',
  'finish',
  'certificate',
  'child-missing',
  'toolkit',
  'sources',
  'glossary',
  'requirements',
  'privacy',
  'credits',
] as const;

/** What the website shows without a network in place of a page it has not kept. */
export const OFFLINE_PAGE = 'offline';

/** What hosts of websites show in place of a page that is not there: they look for it under this name. */
const LOST_PAGE = '404';

/** Pages of the website that stand in for another. In no package, where the launch page says what is missing. */
export const STAND_INS: readonly string[] = [OFFLINE_PAGE, LOST_PAGE];

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

/** Pages of the website for coordinators and reviewers that every course has. They belong to no language and to no package. */
export const COORDINATOR_PAGES = [
  'coordinators',
  'package-builder',
  'preview-lms',
  'accessibility',
  'change-log',
  'sample-certificate',
] as const;

/** The page on how the course gets into an LMS. */
export const lmsPage = (lms: string) => `lms-${lms}`;

/** Ids of all the pages for coordinators and reviewers. */
export function coordinatorPageIds({ guides, evidence }: Pick<Edition, 'guides' | 'evidence'>): string[] {
  return [...COORDINATOR_PAGES, ...guides.map(({ id }) => id), ...evidence.lms.map(({ id }) => lmsPage(id))];
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
