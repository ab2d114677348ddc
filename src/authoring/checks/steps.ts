import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Checks a lesson may have: enough to practice, few enough to finish. */
const CHECKS_PER_LESSON = { least: 2, most: 4 };

/** Every step of the course exists, every talk and check is used, every lesson has its checks. */
export function stepChecks(edition: Edition, problems: Problems): void {
  const talks = new Set(edition.talks.map(({ id }) => id));
  const steps = edition.course.modules.flatMap((module) => module.steps.flatMap((step) => ('talk' in step ? [step.talk] : [])));
  for (const talk of steps)
    if (!talks.has(talk))
      problems.add(
        'content/course.yaml',
        `names the talk "${talk}", but there is no content/scenarios/${talk}.yaml. Correct the id or add the talk.`,
      );
  for (const talk of talks)
    if (!steps.includes(talk))
      problems.add(`content/scenarios/${talk}.yaml`, 'is not a step of any module. Add it to content/course.yaml, or take the file out.');

  const named = edition.course.modules.flatMap((module) => module.steps.map((step) => ('talk' in step ? step.talk : step.lesson)));
  for (const id of new Set(named.filter((step, index) => named.indexOf(step) !== index)))
    problems.add('content/course.yaml', `names "${id}" as a step twice. Take one of them out, or rename it with its file.`);

  const { least, most } = CHECKS_PER_LESSON;
  for (const { id, file, checks } of edition.lessons)
    if (checks.length < least || checks.length > most)
      problems.add(
        file,
        `has ${checks.length} checks; a lesson has ${least} to ${most}. Place <Check item="…" /> where the lesson "${id}" should be practiced.`,
      );

  const placed = edition.lessons.flatMap(({ checks }) => checks);
  for (const item of edition.items) {
    const where = `${item.file}: item "${item.id}"`;
    if (item.use === 'lesson' && !placed.includes(item.id))
      problems.add(where, 'is for a lesson, but no lesson shows it. Place <Check item="…" /> or take it out.');
    if (item.use === 'final' && placed.includes(item.id))
      problems.add(where, 'is for the final check, but a lesson shows it. Use another item in the lesson.');
    if (placed.filter((id) => id === item.id).length > 1) problems.add(where, 'is shown twice. Use another item in one of the places.');
  }
}
