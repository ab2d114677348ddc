import type { Source, Sources } from '../schemas/reference.ts';
import { shortName } from './source-names.ts';

/** A work cited on a page, and the points of it that are. */
export interface Reference {
  name: string;
  /** Source ids, in order of first use. */
  ids: readonly string[];
  /** The first of them, for title and address. */
  source: Source;
  /** Some of the points rest on other works too. */
  others: boolean;
}

/**
 * The works behind source ids, in order of first use. Points of one work share its number, unless some are weaker
 * than others: the mark beside a work holds for all its points. Throws when an id is not among the sources.
 */
export function references(ids: readonly string[], sources: Sources): Reference[] {
  const works = new Map<string, Reference>();
  for (const id of ids) {
    const source = sources[id];
    if (!source) throw new Error(`There is no source "${id}" in content/sources.yaml.`);
    const name = shortName(id, source);
    const key = `${name} ${source.confidence}`;
    const known = works.get(key);
    const others = (known?.others ?? false) || source.also !== undefined;
    works.set(key, known ? { ...known, ids: [...known.ids, id], others } : { name, ids: [id], source, others });
  }
  return [...works.values()];
}
