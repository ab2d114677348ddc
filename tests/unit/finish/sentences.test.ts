import { describe, expect, test } from 'vitest';
import type { ReceiptFacts } from '../../../src/course/record/receipt.ts';
import type { Standard } from '../../../src/course/record/terms.ts';
import type { Outcome } from '../../../src/islands/finish/outcome.ts';
import { headingOf, saidOf } from '../../../src/islands/finish/sentences.ts';
import { edition } from '../../helpers/course.ts';

const words = (await edition()).strings.finishStatus;
const facts: ReceiptFacts = { course: 'a', version: '1', standard: 'scorm12', status: 'passed', score: 89, finished: null };
const settled = { isStuck: false, standard: 'scorm12' } as const;
const recorded: Outcome = { at: 'recorded', confirmed: { status: 'passed', word: 'passed', score: 89, at: 1 }, missing: [] };

describe('what the finish page says', () => {
  test('names status and score once they are on record', () => {
    expect(headingOf(recorded, words)).toBe(words.recordedHeading);
    expect(saidOf(recorded, facts, settled, words)).toBe('Your LMS has recorded: passed, 89%.');
    expect(saidOf(recorded, { ...facts, status: 'completed', score: null }, settled, words)).toBe('Your LMS has recorded: completed.');
  });

  test('has a sentence of its own for each reason why nothing is on record', () => {
    const reasons = ['saving', 'refused', 'offline', 'signed-out', 'storage', 'ended', 'review'] as const;
    const said = reasons.map((why) => saidOf({ at: 'unconfirmed', why }, null, settled, words));
    expect(new Set(said).size).toBe(reasons.length);
    expect(said.every((sentence) => sentence.length > 0)).toBe(true);
    expect(headingOf({ at: 'unconfirmed', why: 'refused' }, words)).toBe(words.waitingHeading);
  });

  test('sends somebody whose window is let in no more back to the LMS in cmi5, and to sign in again elsewhere', () => {
    const said = (standard: Standard) => saidOf({ at: 'unconfirmed', why: 'signed-out' }, null, { ...settled, standard }, words);
    expect([said('scorm12'), said('scorm2004'), said('cmi5')]).toEqual([words.signedOut, words.signedOut, words.letInOnce]);
  });

  test('says that a copy is kept on the device, and where to go on with it, only where one is kept', () => {
    const said = (standard: Standard, kept: { rescued?: true }) =>
      saidOf({ at: 'unconfirmed', why: 'signed-out', ...kept }, null, { ...settled, standard }, words);
    for (const standard of ['scorm12', 'scorm2004'] as const) {
      expect(said(standard, {})).not.toContain(words.copyKept);
      expect(said(standard, { rescued: true })).toBe(`${words.signedOut} ${words.openAgain} ${words.copyKept}`);
    }
    expect(said('cmi5', { rescued: true })).toBe(`${words.letInOnce} ${words.copyKept}`);
  });

  test('tells somebody without a try left what to do, and leaves the list to speak for itself otherwise', () => {
    expect(saidOf({ at: 'todo', missing: [] }, null, { ...settled, isStuck: true }, words)).toBe(words.triesUsed);
    expect(saidOf({ at: 'todo', missing: [] }, null, settled, words)).toBe('');
  });

  test('says on the website that no LMS is told, or that nothing is kept', () => {
    expect(saidOf({ at: 'website', kept: true }, null, settled, words)).toBe(words.website);
    expect(saidOf({ at: 'website', kept: false }, null, settled, words)).toBe(words.storage);
  });
});
