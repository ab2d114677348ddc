import type { Question } from '../course/assessment/question.ts';
import type { IconName } from '../islands/icons.tsx';

/** The icons that questions of these types draw, for the sheet of their page. */
export function checkIcons(types: Iterable<Question['type']>): IconName[] {
  const known = new Set(types);
  if (known.size === 0) return [];
  return [
    'circle-check',
    'circle-x',
    ...(known.has('multiple') ? (['circle-dashed'] as const) : []),
    ...(known.has('sequence') ? (['arrow-up', 'arrow-down'] as const) : []),
  ];
}
