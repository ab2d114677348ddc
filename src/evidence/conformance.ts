import { CONFORMANCE, type Conformance, type OpenAcr } from '../schemas/openacr.ts';

/** How many criteria of a report are met how far. */
export function conformanceCounts({ chapters }: Pick<OpenAcr, 'chapters'>): Record<Conformance, number> {
  const levels = Object.values(chapters).flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components.map(({ adherence }) => adherence.level)),
  );
  const count = (level: Conformance) => levels.filter((found) => found === level).length;
  return Object.fromEntries(CONFORMANCE.map((level) => [level, count(level)])) as Record<Conformance, number>;
}
