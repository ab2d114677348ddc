import { encode } from '../../course/record/codec.ts';
import type { Edition } from '../content.ts';
import { fullestRecord, longestRuns } from '../fullest-record.ts';
import type { ReportPart } from './part.ts';

/** The most characters every SCORM 1.2 LMS must keep of a learner's record (RTE 3.4.4, `cmi.suspend_data`). */
export const ROOM = 4096;

/** How often the lessons and talks of a course fit into the room, whole times. 0 when not even once. */
export function timesThatFit(edition: Edition, longest: ReadonlyMap<number, number | null>): number {
  let times = 0;
  while (encode(fullestRecord(edition, longest, times + 1)).length <= ROOM) times += 1;
  return times;
}

/** What the fullest record of this course takes of the room an LMS has for it, and the largest course that would still fit. */
export function resumeDataPart(edition: Edition): ReportPart {
  const { lessons, talks, items } = edition;
  const longest = longestRuns(talks);
  const taken = encode(fullestRecord(edition, longest)).length;
  const times = timesThatFit(edition, longest);
  const checks = items.filter(({ use }) => use === 'lesson').length;
  const endless = talks.filter(({ slot }) => longest.get(slot) === null).map(({ title }) => title);
  return {
    title: 'Room for the record in SCORM 1.2',
    lines: [
      `The fullest record of this course takes ${taken} of ${ROOM} characters.`,
      `A course of ${times * lessons.length} lessons with ${times * checks} checks and ${times * talks.length} talks like these would still fit.`,
      ...(endless.length > 0 ? [`Not counted, because their runs have no end: ${endless.join(', ')}.`] : []),
    ],
  };
}
