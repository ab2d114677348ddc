import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { COORDINATOR_PAGES, debriefPage, FIXED_PAGES, lmsPage, STAND_INS } from '../site-map.ts';

/** The page that an LMS opens. It shows the others. */
const LAUNCH_PAGE = 'launch';

/** Pages of prose that the course has a place for. */
const PROSE_PAGES: readonly string[] = [...FIXED_PAGES, ...STAND_INS];

/** All pages are files of one folder, so no two may have the same id; and no page of prose is written that nobody gets to see. */
export function pageChecks(edition: Edition, problems: Problems): void {
  const taken = new Map<string, string>([LAUNCH_PAGE, ...PROSE_PAGES, ...COORDINATOR_PAGES].map((id) => [id, 'a page of every course']));
  for (const { id, file } of writtenPages(edition)) {
    const other = taken.get(id);
    if (other !== undefined && other !== file)
      problems.add(file, `makes a page with the id "${id}", which ${other} has too. Give the file another name.`);
    taken.set(id, file);
  }
  for (const { id, kind, file } of edition.prose)
    if (kind === 'page' && !PROSE_PAGES.includes(id))
      problems.add(file, 'is shown nowhere. Write it as a lesson, a job aid or a guide, or take it out.');
}

/** The pages that content files make, each with its file. */
function writtenPages({ lessons, talks, prose, guides, evidence }: Edition): { id: string; file: string }[] {
  return [
    ...lessons,
    ...talks.flatMap(({ id }) => [id, debriefPage(id)].map((page) => ({ id: page, file: `content/scenarios/${id}.yaml` }))),
    ...prose.filter(({ kind }) => kind !== 'page'),
    ...guides,
    ...evidence.lms.map(({ id }) => ({ id: lmsPage(id), file: `content/lms/${id}.yaml` })),
  ];
}
