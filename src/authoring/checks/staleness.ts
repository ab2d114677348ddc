import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Days after which a law, a phone number or a source should be looked at again, and after which nobody may rely on it. */
const STALE = { warn: 180, fail: 365 };

const DAY = 86_400_000;

/** Something with the day it was last held against its source. */
interface Dated {
  where: string;
  checked: string;
}

/** Everything in an edition that carries such a day. */
function dated({ sources, hotlines, lessons, prose, guides, evidence, course }: Edition): Dated[] {
  return [
    ...Object.entries(sources).map(([id, { checked }]) => ({ where: `content/sources.yaml: ${id}`, checked })),
    ...Object.entries(hotlines).map(([id, { checked }]) => ({ where: `content/hotlines.yaml: ${id}`, checked })),
    ...lessons.map(({ file, checked }) => ({ where: file, checked })),
    ...prose.flatMap((page) => ('checked' in page ? [{ where: page.file, checked: page.checked }] : [])),
    ...guides.map(({ file, checked }) => ({ where: file, checked })),
    ...evidence.lms.map(({ id, checked }) => ({ where: `content/lms/${id}.yaml`, checked })),
    ...Object.entries(evidence.lmsSources).map(([id, { checked }]) => ({ where: `content/lms/sources.yaml: ${id}`, checked })),
    { where: 'content/course.yaml', checked: course.checked },
  ];
}

/**
 * Adds what has not been checked for a long time: to `problems` when it is too old to rely on, to `warnings` when it is
 * time to look. `today` is passed in, so that a build can warn and a test can fail.
 */
export function stalenessChecks(edition: Edition, today: Date, problems: Problems, warnings: Problems): void {
  for (const { where, checked } of dated(edition)) {
    const days = Math.floor((today.getTime() - Date.parse(checked)) / DAY);
    const sentence = `was last checked on ${checked}, ${days} days ago. Hold it against its source and write down the new day.`;
    // A day may have begun elsewhere already. One further ahead would never grow old; or else this machine has the wrong day.
    if (days < -1) warnings.add(where, `is said to be checked on ${checked}, a day to come. Write down the day on which it was checked.`);
    else if (days >= STALE.fail) problems.add(where, sentence);
    else if (days >= STALE.warn) warnings.add(where, sentence);
  }
}
