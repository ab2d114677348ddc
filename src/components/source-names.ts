import type { Source } from '../schemas/reference.ts';

/** Kinds of sources, in the order the sources page shows them. */
export const SOURCE_KINDS = ['law', 'reports', 'practice', 'lines'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const LEGAL_CITATION = /U\.S\.C\.|\bC\.?F\.?R\b|Pub\. ?L\.|\bStat\./;

/** What kind of source this is: laws by their citation, phone lines and practice points by their id. */
export function kindOf(id: string, source: Pick<Source, 'citation'>): SourceKind {
  if (id.startsWith('res-')) return 'lines';
  if (/^[A-Z]{3}-\d+$/.test(id)) return 'practice';
  return LEGAL_CITATION.test(source.citation ?? '') ? 'law' : 'reports';
}

/** A source in one short line: a law by its citation, other works by publisher, title and year. */
export function shortName(id: string, source: Source): string {
  if (kindOf(id, source) === 'law') return source.citation ?? source.title;
  return `${source.publisher}, ${source.title}${source.year === 'n.d.' ? '' : `, ${source.year}`}`;
}
