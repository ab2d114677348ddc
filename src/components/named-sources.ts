import type { NamedSources } from '../islands/source-links.tsx';
import type { Source } from '../schemas/reference.ts';
import { kindOf } from './source-names.ts';

type Page = App.Locals['page'];

/** Sources by id, as an island names them beside a reason. An id that is not among the sources is left out. */
export function namedSources(ids: Iterable<string>, { edition, href }: Pick<Page, 'edition' | 'href'>): NamedSources {
  const names = [...new Set(ids)].flatMap((id) => {
    const source = edition.sources[id];
    return source ? [[id, briefName(id, source, edition.strings.site.others)]] : [];
  });
  return { page: href('sources'), names: Object.fromEntries(names) };
}

/** The sources page has the titles; beside a reason the law or the publisher and year say enough. */
function briefName(id: string, source: Source, others: string): string {
  const law = kindOf(id, source) === 'law' && source.citation;
  const work = law ? [law] : [source.publisher, ...(source.year === 'n.d.' ? [] : [source.year])];
  return [...work, ...(source.also ? [others] : [])].join(', ');
}
