import { describe, expect, test } from 'vitest';
import { checkCode, spaced } from '../../../src/course/record/receipt.ts';
import type { Terms } from '../../../src/course/record/terms.ts';
import { receiptFacts, receiptLines, receiptText } from '../../../src/islands/finish/receipt-lines.ts';
import { edition } from '../../helpers/course.ts';

const course = { id: 'what-you-say-first', version: '1.0.0' };
const terms = (standard: Terms['standard']) => ({ standard });
const passed = { status: 'passed', word: 'passed', score: 89 } as const;
const { strings } = await edition();
const words = { ...strings.receipt, passed: strings.finishStatus.passed, completed: strings.finishStatus.completed };

describe('the lines of a receipt', () => {
  test('say what the LMS has, and what it answered and when', () => {
    const facts = receiptFacts(course, terms('scorm12'), passed, 473_065);
    const lines = receiptLines(facts, 'What You Say First', { at: Date.UTC(2026, 10, 25, 12, 30) }, 'en', words);
    expect(lines.map(({ id }) => id)).toEqual(['course', 'version', 'standard', 'status', 'score', 'finished', 'code', 'answer']);
    const value = (id: string) => lines.find((line) => line.id === id)?.value;
    expect(value('status')).toBe(strings.finishStatus.passed);
    expect(value('score')).toBe('89%');
    expect(value('code')).toBe(spaced(checkCode(facts)));
    // The time zone is named, whichever this machine is in.
    expect(value('finished')).toMatch(/^November 2\d, 2026 at \d+:\d\d\s[AP]M \S+ \(2026-11-25 12:25 UTC\)$/);
    expect(value('answer')).toMatch(/^Stored, November 2\d, 2026 at /);
  });

  test('claim no answer to what was never sent: what was on record when the course was opened is called so', () => {
    const facts = receiptFacts(course, terms('scorm12'), passed, 473_065);
    const read = receiptLines(facts, 'What You Say First', { at: Date.UTC(2026, 10, 25, 12, 30), atLaunch: true }, 'en', words);
    expect(read.find(({ id }) => id === 'answer')?.value).toMatch(/^On record when you opened the course, November 2\d, 2026 at /);
    expect(receiptText(read, '')).not.toMatch(/stored|sent/i);
  });

  test('leave out a score that was not sent and a time that is not known', () => {
    const facts = receiptFacts(course, terms('scorm12'), { status: 'completed', word: 'completed', score: null }, null);
    const ids = receiptLines(facts, 'What You Say First', { at: 0 }, 'en', words).map(({ id }) => id);
    expect(ids).not.toContain('score');
    expect(ids).not.toContain('finished');
  });

  test('name the one word that the LMS has been told in SCORM 1.2, and the status everywhere else', () => {
    const toldCompleted = { ...passed, word: 'completed' } as const;
    expect(receiptFacts(course, terms('scorm12'), toldCompleted, null).status).toBe('completed');
    expect(receiptFacts(course, terms('scorm12'), passed, null).status).toBe('passed');
    expect(receiptFacts(course, terms('scorm2004'), toldCompleted, null).status).toBe('passed');
  });

  test('are plain text when copied, one line each', () => {
    const facts = receiptFacts(course, terms('cmi5'), passed, 473_065);
    const lines = receiptLines(facts, 'What You Say First', { at: 0 }, 'en', words);
    const text = receiptText(lines, strings.receipt.official).split('\n');
    expect(text).toHaveLength(lines.length + 1);
    expect(text[0]).toBe('Course: What You Say First');
    expect(text.at(-1)).toBe(strings.receipt.official);
  });
});
