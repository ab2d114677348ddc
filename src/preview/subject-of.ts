import type { Subject } from '../../scorm/preview/subject.ts';
import type { Played } from './playable.ts';

/** What the checklist has to know of a part of what is played. */
export function subjectOf({ isOurs, own, scos }: Pick<Played, 'isOurs' | 'own' | 'scos'>, part: number): Subject {
  const given = scos[part]?.given ?? {};
  const [percent, share] = [given['cmi.student_data.mastery_score'], given['cmi.scaled_passing_score']];
  const marks = [own?.passMark, percent === undefined ? undefined : Number(percent), share === undefined ? undefined : Number(share) * 100];
  const known = marks.filter((mark) => mark !== undefined && Number.isFinite(mark)) as number[];
  return {
    isOurs,
    goal: own?.rule === 'lessons' ? 'completed' : 'passed',
    passMark: known.length === 0 ? null : Math.max(...known),
  };
}
