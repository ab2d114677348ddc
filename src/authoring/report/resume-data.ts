import { encode } from '../../course/record/codec.ts';
import { SUSPEND_DATA_12 } from '../../course/record/resume-limits.ts';
import type { Edition } from '../content.ts';
import { fullestRecord, longestRuns } from '../fullest-record.ts';
import type { ReportPart } from './part.ts';

/** How many times the lessons and talks of this course would fit into SCORM 1.2 resume data; 0 when not even once. */
export function timesThatFit(edition: Edition, longest: ReadonlyMap<number, number | null>): number {
  let times = 0;
  while (encode(fullestRecord(edition, longest, times + 1)).length <= SUSPEND_DATA_12) times += 1;
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
      `The fullest record of this course takes ${taken} of ${SUSPEND_DATA_12} characters.`,
      `A course of ${times * lessons.length} lessons with ${times * checks} checks and ${times * talks.length} talks like these would still fit.`,
      ...(endless.length > 0 ? [`Not counted, because their runs have no end: ${endless.join(', ')}.`] : []),
    ],
  };
}
