import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseIri } from '../../../../src/course/record/course-iri.ts';
import { answered } from '../../../../src/tracking/cmi5/answered.ts';
import { duration } from '../../../../src/tracking/cmi5/duration.ts';
import { readLaunchData } from '../../../../src/tracking/cmi5/launch-data.ts';
import { resultOf, statementOf, type Frame } from '../../../../src/tracking/cmi5/statements.ts';
import { uuid } from '../../../../src/tracking/cmi5/uuid.ts';
import type { Answer } from '../../../../src/tracking/keeper.ts';

describe('a duration', () => {
  test.each([
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [9, 'PT0S'],
    [10, 'PT0.01S'],
    [7_123, 'PT7.12S'],
    [60_000, 'PT1M'],
    [3_600_000, 'PT1H'],
    [3_723_450, 'PT1H2M3.45S'],
    [86_400_000, 'PT24H'],
  ])('of %i milliseconds is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });

  test('is never longer than it was, and at most a hundredth of a second shorter', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (milliseconds) => {
        const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/
          .exec(duration(milliseconds))!
          .map((part) => Number(part ?? 0));
        const lost = milliseconds - ((hours * 60 + minutes) * 60 + seconds) * 1000;
        expect(lost).toBeGreaterThan(-0.001);
        expect(lost).toBeLessThan(10);
      }),
    );
  });
});

describe('a UUID', () => {
  const filled = (value: number) => uuid((bytes) => bytes.fill(value));

  test('says of itself that it is random', () => {
    expect(filled(0)).toBe('00000000-0000-4000-8000-000000000000');
    expect(filled(255)).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  test('differs where the bytes differ', () => {
    const own = (last: number) => uuid((bytes) => bytes.map((_byte, index) => (index === 15 ? last : index)));
    expect(own(1)).toBe('00010203-0405-4607-8809-0a0b0c0d0e01');
    expect(own(2)).not.toBe(own(1));
  });
});

test('a part of the course has a full name of its own', () => {
  expect(courseIri('what-you-say-first', 'lesson', 'first-24-hours')).toBe('tag:what-you-say-first,2026:lesson/first-24-hours');
  expect(courseIri('a', 'question', 'why so?')).toBe('tag:a,2026:question/why%20so%3F');
});

describe('launch data', () => {
  const read = (more: object) => readLaunchData(JSON.stringify({ contextTemplate: {}, launchMode: 'Normal', ...more }));

  test.each(['', '{', 'null', '{}', '{"contextTemplate":7}', '[]'])('are none when they are %j', (text) => {
    expect(readLaunchData(text)).toBeNull();
  });

  test.each([
    ['Normal', true],
    ['Browse', false],
    ['Review', false],
    ['Twilight', true],
    [undefined, true],
  ])('in the mode %s say whether anything is recorded: %s', (launchMode, records) => {
    expect(read({ launchMode })?.records).toBe(records);
  });

  test.each([
    [0.8, 0.8],
    [0, 0],
    [1, 1],
    ['0.75', 0.75],
    [' ', null],
    ['high', null],
    [1.1, null],
    [-0.1, null],
    [80, null],
    [null, null],
    [undefined, null],
  ])('with the mark %j hold the learner to %j', (masteryScore, mark) => {
    expect(read({ masteryScore })?.masteryScore).toBe(mark);
  });

  test.each([
    ['https://lms.example/back', 'https://lms.example/back'],
    ['http://lms.example/back', 'http://lms.example/back'],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['http://[bad', null],
    ['', null],
    [7, null],
    [undefined, null],
  ])('with the return address %j send the window to %j', (returnURL, address) => {
    expect(read({ returnURL })?.returnUrl).toBe(address);
  });
});

describe('an answer', () => {
  const iri = (kind: string, id: string) => `tag:a,2026:${kind}/${id}`;
  const given: Answer = {
    item: 'who-first',
    type: 'choice',
    response: ['b'],
    correct: ['c'],
    right: false,
    attempt: 1,
    objective: 'report-missing',
    description: 'Who is told first?',
    at: 1_000,
    latency: 4_250,
  };
  const written = (more: Partial<Answer>) => {
    const { object, result } = answered({ ...given, ...more }, iri);
    return {
      type: object?.definition?.['interactionType'],
      response: result?.['response'],
      patterns: object?.definition?.['correctResponsesPattern'],
    };
  };

  test.each<[Partial<Answer>, string, string, string]>([
    [{ type: 'true-false', response: ['t'], correct: ['f'] }, 'true-false', 'true', 'false'],
    [{ type: 'choice', response: ['b'], correct: ['c'] }, 'choice', 'b', 'c'],
    [{ type: 'multiple', response: ['a', 'c'], correct: ['a', 'b'] }, 'choice', 'a[,]c', 'a[,]b'],
    [{ type: 'sequence', response: ['c', 'a', 'b'], correct: ['a', 'b', 'c'] }, 'sequencing', 'c[,]a[,]b', 'a[,]b[,]c'],
    [{ type: 'sort', response: ['b', 'a'], correct: ['a', 'a'] }, 'matching', '1[.]b[,]2[.]a', '1[.]a[,]2[.]a'],
    [{ type: 'rewrite', response: ['b'], correct: ['a'] }, 'matching', '1[.]b', '1[.]a'],
  ])('%j is written as xAPI wants it', (more, type, response, pattern) => {
    expect(written(more)).toEqual({ type, response, patterns: [pattern] });
  });

  test('is written in readable names where it has them', () => {
    const tokens = { response: ['b_call_the_police'], correct: ['a_wait'], parts: ['1_card'] };
    expect(written({ type: 'choice', tokens })).toMatchObject({ response: 'b_call_the_police', patterns: ['a_wait'] });
    expect(written({ type: 'sort', tokens })).toMatchObject({ response: '1_card[.]b_call_the_police', patterns: ['1_card[.]a_wait'] });
    expect(written({ type: 'true-false', response: ['f'], correct: ['t'], tokens })).toMatchObject({
      response: 'false',
      patterns: ['true'],
    });
  });

  test('says when, how long, for which objective and in which language', () => {
    const { at, object, result, parents } = answered({ ...given, language: 'es' }, iri);
    expect(at).toBe(1_000);
    expect(object).toMatchObject({ id: 'tag:a,2026:question/who-first', definition: { description: { es: 'Who is told first?' } } });
    expect(result).toEqual({ response: 'b', success: false, duration: 'PT4.25S' });
    expect(parents?.map(({ id }) => id)).toEqual(['tag:a,2026:objective/report-missing']);
  });

  test('that is neither right nor wrong says nothing of it, nor of what it does not have', () => {
    const draft = answered({ ...given, item: 'talk.back-at-five.door', right: null, correct: [], objective: '', description: '' }, iri);
    expect(draft.result).toEqual({ response: 'b', duration: 'PT4.25S' });
    expect(draft.object?.definition).toEqual({ type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'choice' });
    expect(draft).not.toHaveProperty('parents');
  });
});

describe('a statement', () => {
  const frame: Frame = { actor: { name: 'Sam' }, activityId: 'https://lms.example/71', registration: 'r', contextTemplate: {} };
  const own = { id: '1', kind: 'verdict', verb: 'passed', at: 0, result: resultOf.passed(0, null), masteryScore: 0 } as const;
  const context = (contextTemplate: object) =>
    (statementOf(own, { ...frame, contextTemplate: contextTemplate as Frame['contextTemplate'] }) as { context: Record<string, unknown> })
      .context;
  const [CMI5, MOVE_ON] = ['cmi5', 'moveon'].map((name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` }));

  test('of an LMS with an empty template has what cmi5 asks for', () => {
    expect(context({})).toEqual({
      registration: 'r',
      contextActivities: { category: [CMI5, MOVE_ON] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0 },
    });
  });

  test('keeps all of the template, and adds to it at the end', () => {
    const template = {
      revision: '3',
      language: 'en-US',
      contextActivities: { grouping: [{ id: 'g' }], category: [{ id: 'c' }, CMI5] },
      extensions: { session: 's', 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 'theirs' },
    };
    expect(context(template)).toEqual({
      ...template,
      registration: 'r',
      contextActivities: { grouping: [{ id: 'g' }], category: [{ id: 'c' }, CMI5, MOVE_ON] },
    });
  });

  test('takes one activity for a list of one', () => {
    expect(context({ contextActivities: { category: { id: 'c' } } })).toMatchObject({
      contextActivities: { category: [{ id: 'c' }, CMI5, MOVE_ON] },
    });
  });

  test('without a score has none', () => {
    expect(resultOf.passed(1_000, null)).toEqual({ success: true, duration: 'PT1S' });
    expect(resultOf.failed(1_000, 58)).toEqual({ success: false, score: { scaled: 0.58, raw: 58, min: 0, max: 100 }, duration: 'PT1S' });
  });
});
