import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/authoring/content.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { fullestRecord, longestRuns } from '../../src/authoring/fullest-record.ts';
import { resumeDataPart, timesThatFit } from '../../src/authoring/report/resume-data.ts';
import { decode, encode } from '../../src/course/record/codec.ts';
import { completion } from '../../src/course/record/completion.ts';
import { RUNS_KEPT } from '../../src/course/record/record.ts';
import { SUSPEND_DATA_12 } from '../../src/course/record/resume-limits.ts';
import { encodeWithin } from '../../src/tracking/scorm/limits.ts';
import { edition } from '../helpers/course.ts';

let course: Edition;
let longest: Map<number, number | null>;
beforeAll(async () => {
  course = await edition();
  longest = longestRuns(course.talks);
});

describe('the fullest record of the course', () => {
  test('has everything done and as many runs of every talk as are kept', () => {
    const record = fullestRecord(course, longest);
    expect(completion(record, outlineOf(course), 'everything').complete).toBe(true);
    for (const { slot } of course.talks) {
      expect(record.talks[slot]?.runs).toHaveLength(RUNS_KEPT + 1);
      expect(record.talks[slot]?.runs[0]?.log.length).toBeGreaterThan(10);
    }
    expect(record.finalCheck.attempt?.answers).toHaveLength(course.course.finalCheck.draw);
  });

  test('takes fewer than 1,500 characters and comes back as it was', () => {
    const record = fullestRecord(course, longest);
    const text = encode(record);
    expect(text.length).toBeLessThan(1500);
    expect(decode(text)).toEqual(record);
    expect(encodeWithin(record, SUSPEND_DATA_12)).toBe(text);
  });
});

describe('the largest course that fits', () => {
  test('fits whole, and one more time would not', () => {
    const times = timesThatFit(course, longest);
    expect(times).toBeGreaterThan(1);
    expect(encode(fullestRecord(course, longest, times)).length).toBeLessThanOrEqual(SUSPEND_DATA_12);
    expect(encode(fullestRecord(course, longest, times + 1)).length).toBeGreaterThan(SUSPEND_DATA_12);
  });

  test('is reported with the room that this course takes', () => {
    const [taken, largest] = resumeDataPart(course).lines;
    expect(taken).toBe(`The fullest record of this course takes ${encode(fullestRecord(course, longest)).length} of 4096 characters.`);
    expect(largest).toMatch(/^A course of \d+ lessons with \d+ checks and \d+ talks like these would still fit\.$/);
  });
});
