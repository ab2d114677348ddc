import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { answerCode } from '../../../src/course/assessment/answer.ts';
import type { Question } from '../../../src/course/assessment/question.ts';
import { Ask } from '../../../src/islands/final-check/ask.tsx';
import { Intro } from '../../../src/islands/final-check/intro.tsx';
import { Result } from '../../../src/islands/final-check/result.tsx';
import { triesNote } from '../../../src/islands/final-check/tries-note.ts';
import type { Strings } from '../../../src/schemas/interface.ts';

/** Each string is its own name, in brackets. */
const strings = new Proxy({}, { get: (_none, name) => `[${String(name)}]` }) as Strings['finalCheck'];
const checkStrings = strings as unknown as Strings['check'];

const question: Question = {
  id: 'who-hears',
  slot: 7,
  objective: 'aim',
  type: 'choice',
  stem: 'Who hears?',
  options: [
    { letter: 'a', text: 'Nobody.', why: 'They do.' },
    { letter: 'b', text: 'Police.', why: 'Within 24 hours.' },
  ],
  correct: ['b'],
};
const answered = answerCode(question, ['b']);
const cites = { 7: ['law'] };
const sources = { page: 'sources.html', names: { law: '42 U.S.C. § 671' } };
const toItsSource = '<p class="told-sources">[sources] <a href="sources.html#law">42 U.S.C. § 671</a></p>';

const nothing = () => undefined;
const result = ({
  score,
  best = score,
  left = null,
  dropped = 0,
}: {
  score: number;
  best?: number;
  left?: number | null;
  dropped?: number;
}) =>
  renderToString(
    h(Result, {
      standing: { questions: [{ question, answer: answered, right: true }], next: 1, finished: true, score, missed: ['aim'] },
      cites,
      sources,
      objectives: {
        aim: {
          can: 'say what it is',
          lessons: [
            { title: 'What it is', href: 'what-it-is.html' },
            { title: 'The law', href: 'the-law.html' },
          ],
        },
      },
      dropped,
      seed: 1,
      best,
      passMark: 80,
      tries: left === null ? null : 2,
      left,
      finishHref: 'finish.html',
      strings,
      checkStrings,
      onAgain: nothing,
    }),
  );
const intro = (resumeAt: { number: number; count: number } | null, words = strings) =>
  renderToString(
    h(Intro, {
      draw: 18,
      minutes: 20,
      passMark: 80,
      strings: words,
      tries: null,
      left: null,
      best: null,
      resumeAt,
      finished: false,
      elsewhere: false,
      onStart: nothing,
      onResume: nothing,
      onResult: nothing,
    }),
  );

const asked = (answer: number | null) =>
  renderToString(
    h(Ask, {
      question,
      number: 1,
      count: 1,
      seed: 1,
      answer,
      elsewhere: false,
      last: true,
      cites: cites[7],
      sources,
      strings,
      checkStrings,
      onAnswer: nothing,
      onNext: nothing,
    }),
  );

test('what the reasons rest on is one step away with an answered question and in the review, and no hint before', () => {
  expect(asked(null)).not.toContain('told-sources');
  expect(asked(answered)).toContain(toItsSource);
  expect(result({ score: 100 })).toContain(toItsSource);
});

test('what is wanted next comes first: the finish after a pass, another try before one', () => {
  const ways = (html: string) => [...html.matchAll(/class="(button[^"]*)"[^>]*>(\[\w+\])/g)].map(([, look, words]) => `${look} ${words}`);
  expect(ways(result({ score: 94 }))).toEqual(['button [toFinish]', 'button ghost [tryAgain]']);
  expect(ways(result({ score: 60 }))).toEqual(['button [tryAgain]', 'button ghost [toFinish]']);
  expect(ways(result({ score: 60, left: 0 }))).toEqual(['button ghost [toFinish]']);
});

test('the verdict goes by the best score, as on the finish page and in the LMS, and names it where the try shown comes to another', () => {
  const said = (html: string) => /\[scored\].*<p class="final__verdict[^>]*>\[\w+\]/.exec(html)![0].replace(/<[^>]*>/g, '');
  expect(said(result({ score: 94 }))).toBe('[scored][passed]');
  expect(said(result({ score: 60 }))).toBe('[scored][notYet]');
  expect(said(result({ score: 60, best: 90 }))).toBe('[scored][kept][passed]');
  expect(said(result({ score: 83, best: 78, left: 0 }))).toBe('[scored][kept][notYet]');
});

test('where the course no longer has some questions of the try, that is said beside the score', () => {
  expect(result({ score: 83, best: 78, dropped: 2 })).toContain('</p><p>[dropped]</p><p>[kept]</p>');
  expect(result({ score: 83 })).not.toContain('[dropped]');
});

describe('what to look at again', () => {
  test('asks for another try only of those who have not passed and may try', () => {
    expect(result({ score: 60 })).toContain('<p>[missed]</p>');
    expect(result({ score: 94 })).toContain('<p>[missedDone]</p>');
    expect(result({ score: 60, best: 90 })).toContain('<p>[missedDone]</p>');
    expect(result({ score: 60, left: 0 })).toContain('<p>[missedDone]</p>');
  });

  test('goes on with the sentence before it, and lists each lesson by itself', () => {
    expect(result({ score: 60 })).toContain(
      '<p>…say what it is</p><ul><li><a href="what-it-is.html">What it is</a></li><li><a href="the-law.html">The law</a></li></ul>',
    );
  });
});

test('who left a try is told where it goes on, not what to know before', () => {
  expect(intro({ number: 9, count: 18 })).toContain('<h2>[resumeHeading]</h2>');
  expect(intro(null)).toContain('<h2>[startHeading]</h2>');
});

test('who left a try with fewer questions than are drawn today is told how many it has', () => {
  const words = { ...strings, resumeHeading: '{number} of {count}', about: '', told: '', toldTalks: '', resume: '' };
  expect(intro({ number: 12, count: 16 }, words)).toContain('<h2>12 of 16</h2>');
});

test('where one try is all there is, nobody hears of a last one, nor that all of them are used', () => {
  expect(triesNote({ tries: 1, left: 1 }, false, strings)).toBe('[triesOne]');
  expect(triesNote({ tries: 1, left: 0 }, true, strings)).toBe('[triesOne]');
  expect(triesNote({ tries: 1, left: 0 }, false, strings)).toBe('[triesOneUsed]');
  expect(triesNote({ tries: 2, left: 1 }, false, strings)).toBe('[triesLast]');
  expect(triesNote({ tries: 2, left: 0 }, false, strings)).toBe('[triesUsed]');
});
