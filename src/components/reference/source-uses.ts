import type { Edition } from '../../authoring/content.ts';
import { debriefPage } from '../../authoring/site-map.ts';
import type { Scenario } from '../../course/scenario/scenario.ts';

/** A page that rests on a source. */
export interface Use {
  /** Page id without language. */
  page: string;
  title: string;
  hash?: string;
}

type Known = Pick<Edition, 'lessons' | 'prose' | 'talks' | 'items' | 'glossary' | 'hotlines' | 'requirements'>;

const sourcesOf = (talk: Scenario) => [
  ...(talk.clock?.limit?.sources ?? []),
  ...Object.values(talk.nodes).flatMap(({ choices }) => choices.flatMap(({ sources }) => sources)),
  ...Object.values(talk.flags).flatMap(({ sources }) => sources ?? []),
];

/**
 * Source id → the pages that rest on it, in the order of the course. Lessons count for their text and their checks.
 * `titles` names the pages that are not lessons or talks.
 */
export function sourceUses(
  edition: Known,
  titles: { finalCheck: string; glossary: string; lines: string; requirements: string },
): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const note = (source: string, use: Use) => {
    const known = uses.get(source) ?? [];
    if (!known.some(({ page }) => page === use.page)) uses.set(source, [...known, use]);
  };
  const checks = new Map(edition.items.map((item) => [item.id, item.sources]));
  for (const { id, title, citations, checks: asked } of edition.lessons)
    for (const source of [...citations, ...asked.flatMap((check) => checks.get(check) ?? [])]) note(source, { page: id, title });
  for (const talk of edition.talks) for (const source of sourcesOf(talk)) note(source, { page: debriefPage(talk.id), title: talk.title });
  for (const item of edition.items)
    if (item.use === 'final') for (const source of item.sources) note(source, { page: 'final-check', title: titles.finalCheck });
  for (const { id, title, citations } of edition.prose) for (const source of citations) note(source, { page: id, title });
  for (const [id, { sources }] of Object.entries(edition.glossary))
    for (const source of sources) note(source, { page: 'glossary', title: titles.glossary, hash: id });
  for (const { source } of Object.values(edition.hotlines)) note(source, { page: 'toolkit', title: titles.lines, hash: 'lines' });
  for (const [id, { sources }] of Object.entries(edition.requirements))
    for (const source of sources) note(source, { page: 'requirements', title: titles.requirements, hash: id });
  return uses;
}
