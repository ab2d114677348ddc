import type { Item } from '../../schemas/question.ts';
import type { Edition } from '../content.ts';
import { table, type ReportPart } from './part.ts';

const TYPES: readonly Item['type'][] = ['choice', 'multiple', 'true-false', 'sequence', 'sort', 'rewrite'];

/** For each objective the items of the final check by type, and those asked in lessons. */
export function itemsPart({ objectives, items }: Edition): ReportPart {
  const row = (objective: string) => {
    const own = items.filter((item) => item.objective === objective);
    const bank = own.filter(({ use }) => use === 'final');
    return [objective, ...TYPES.map((type) => bank.filter((item) => item.type === type).length), bank.length, own.length - bank.length];
  };
  return {
    title: 'Items of each objective',
    lines: table(['Objective', ...TYPES, 'final', 'in lessons'], Object.keys(objectives).map(row)),
  };
}

/** How well law and tip sheet are covered. */
export function coveragePart({ requirements, tipSheet }: Edition): ReportPart {
  const corrected = tipSheet.filter(({ how }) => how === 'corrected').length;
  return {
    title: 'What the law and the tip sheet ask',
    lines: [
      ...table(
        ['Duty', 'Lessons', 'Items', 'Talks'],
        Object.entries(requirements).map(([id, { lessons, items, talks }]) => [id, lessons.length, items.length, talks.length]),
      ),
      '',
      `${tipSheet.length} statements of the tip sheet: ${tipSheet.length - corrected} taught, ${corrected} corrected.`,
    ],
  };
}
