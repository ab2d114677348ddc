import type { Source, Sources } from '../../schemas/reference.ts';
import { kindOf, SOURCE_KINDS, type SourceKind } from '../source-names.ts';
import { sortedBy } from './letters.ts';

/** One work and what the course took from it. */
export interface Work {
  title: string;
  publisher: string;
  year: Source['year'];
  url: string;
  points: { id: string; source: Source }[];
}

/** The sources with one of `ids`, by kind and then by work. Points of one work have the same title and address. */
export function sourceGroups(sources: Sources, ids: ReadonlySet<string>, language: string): { kind: SourceKind; works: Work[] }[] {
  const groups = new Map<SourceKind, Map<string, Work>>(SOURCE_KINDS.map((kind) => [kind, new Map()]));
  for (const [id, source] of Object.entries(sources)) {
    if (!ids.has(id)) continue;
    const works = groups.get(kindOf(id, source))!;
    const key = `${source.title} ${source.url}`;
    const { title, publisher, year, url } = source;
    const work = works.get(key) ?? { title, publisher, year, url, points: [] };
    work.points.push({ id, source });
    works.set(key, work);
  }
  const byTitle = (one: Work, other: Work) => sortedBy(one.title).localeCompare(sortedBy(other.title), language);
  return [...groups].map(([kind, works]) => ({ kind, works: [...works.values()].sort(byTitle) })).filter(({ works }) => works.length > 0);
}
