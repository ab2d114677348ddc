import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Each statement of the tip sheet is taught or corrected under a heading that exists. */
export function tipSheetChecks({ tipSheet, lessons }: Edition, problems: Problems): void {
  for (const [index, { statement, where }] of tipSheet.entries())
    for (const place of where) {
      const [id, heading] = place.split('#');
      const lesson = lessons.find((entry) => entry.id === id);
      const file = `content/tip-sheet.yaml: [${index + 1}] “${statement.slice(0, 50)}…”`;
      if (!lesson) problems.add(file, `is said to be taught in "${id}", which is not a lesson. Say where it is taught now, or teach it.`);
      else if (heading && !lesson.headings.includes(heading))
        problems.add(file, `is said to be taught at "${place}", but "${id}" has no such heading. It has ${lesson.headings.join(', ')}.`);
    }
}
