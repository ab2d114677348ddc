import { expect, test } from 'vitest';
import { gradeOf } from '../../../src/authoring/grade.ts';
import type { Passage } from '../../../src/authoring/prose/passage.ts';
import { sentencesOf, wordsOf } from '../../../src/authoring/sentences.ts';

const passage = (text: string, kind: Passage['kind'] = 'running'): Passage => ({ file: 'f', where: 'w', text, kind, cites: [] });

test('A title before a name ends no sentence', () => {
  expect(sentencesOf('Ms. Boyd thinks. “No,” she says. Call now!')).toEqual(['Ms. Boyd thinks.', '“No,” she says.', 'Call now!']);
});

test('A statute by number is one sentence', () => {
  expect(sentencesOf('It is at 22 U.S.C. 7102(12), not (10). Look.')).toEqual(['It is at 22 U.S.C. 7102(12), not (10).', 'Look.']);
});

test('Words are what stands between spaces and can be read aloud', () => {
  expect(wordsOf('Call 911 — at once, & stay.')).toEqual(['Call', '911', 'at', 'once,', 'stay.']);
});

test('Short words in short sentences read at a low grade, long ones at a high one', () => {
  expect(gradeOf([passage('He is back. She is glad. They eat.')])).toBeLessThan(2);
  expect(
    gradeOf([passage('Multidisciplinary coordination necessitates comprehensive interagency communication protocols.')]),
  ).toBeGreaterThan(15);
});

test('Labels and what others say are not graded, and a page of nothing else has no grade', () => {
  expect(gradeOf([passage('Multidisciplinary coordination', 'label'), passage('Interagency protocols.', 'voice')])).toBeNull();
});
