import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growContent, GROWN } from '../../bench/growth/grown-content.ts';
import { RESUME_DATA } from '../../bench/growth/limits.ts';
import { longestOfAll } from '../../bench/growth/longest.ts';
import { readContent, type Edition } from '../../src/authoring/content.ts';
import { fullestRecord } from '../../src/authoring/fullest-record.ts';
import { outlineOf } from '../../src/authoring/launch-data.ts';
import { decode, encode } from '../../src/course/record/codec.ts';
import { completion } from '../../src/course/record/completion.ts';
import { SUSPEND_DATA_12 } from '../../src/course/record/resume-limits.ts';
import { encodeWithin } from '../../src/tracking/scorm/limits.ts';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-growth-'));
let content: ContentCopy;
let grown: Edition;
// Every talk of a course five times as large is explored, and every page of it read.
beforeAll(async () => {
  content = await copyContent();
  await growContent(content.root, folder, GROWN);
  grown = (await readContent(folder)).edition('en');
}, 240_000);
afterAll(async () => {
  await content.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test('a course of 100 lessons, 1,000 items and 20 talks keeps every rule for content', () => {
  expect({ lessons: grown.lessons.length, items: grown.items.length, talks: grown.talks.length }).toEqual(GROWN);
});

test('its fullest record takes at most 3,500 characters, and nothing of it is left out in SCORM 1.2', () => {
  const record = fullestRecord(grown, longestOfAll(grown.talks));
  const text = encode(record);
  expect(text.length).toBeLessThanOrEqual(RESUME_DATA);
  expect(encodeWithin(record, SUSPEND_DATA_12)).toBe(text);
  expect(decode(text)).toEqual(record);
  expect(completion(record, outlineOf(grown), 'everything').complete).toBe(true);
});
