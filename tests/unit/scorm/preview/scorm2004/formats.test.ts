import { describe, expect, it } from 'vitest';
import { isWellFormed } from '../../../../../scorm/preview/scorm2004/elements.ts';

const CASES: [element: string, right: string[], wrong: string[]][] = [
  ['cmi.suspend_data', ['', 'x'.repeat(64_000)], ['x'.repeat(64_001)]],
  ['cmi.location', ['x'.repeat(1000)], ['x'.repeat(1001)]],
  ['cmi.completion_status', ['completed', 'incomplete', 'not attempted', 'unknown'], ['passed', 'Completed', '']],
  ['cmi.success_status', ['passed', 'failed', 'unknown'], ['completed', '']],
  ['cmi.exit', ['', 'suspend', 'normal', 'time-out', 'logout'], ['Suspend', 'exit']],
  ['cmi.session_time', ['PT1H3M7.5S', 'PT0S', 'P1Y2M3DT4H5M6.78S', 'P1D'], ['PT', 'P', 'P1W', 'PT7.123S', 'PT-5S', '0000:03:07', 'PT5']],
  ['cmi.score.scaled', ['0.85', '-1', '1', '0'], ['1e-7', '+1', '.5', '1.', '', '0,5', 'NaN']],
  ['cmi.progress_measure', ['0', '0.5', '1'], ['50%', '']],
  ['cmi.interactions.0.id', ['q1', 'urn:uuid:1-2', 'http://a.example/q?1'], ['q 1', '"q"', 'urn:x', '', 'x'.repeat(4001)]],
  ['cmi.interactions.0.type', ['true-false', 'long-fill-in', 'other'], ['fill in', '']],
  [
    'cmi.interactions.0.timestamp',
    ['2026-01-31T14:05:09', '2026-01-31T14:05:09.1', '2026-01-31T14:05:09.00Z', '2026-01-31T14:05:09.00+01:00', '2026'],
    ['2026-01-31T14:05:09Z', '2026-01-31T14:05:09.123Z', '2039-01-01', '1969-01-01', '2026-13-01', '2026-01-31 14:05'],
  ],
  ['cmi.interactions.0.latency', ['PT4.25S'], ['PT4.255S']],
  ['cmi.interactions.0.result', ['correct', 'incorrect', 'neutral', '0.5'], ['wrong', '']],
  ['cmi.interactions.0.description', ['d'.repeat(250), `{lang=es}${'d'.repeat(250)}`], ['d'.repeat(251)]],
  ['cmi.objectives.0.score.scaled', ['1'], ['1e0']],
  ['cmi.comments_from_learner.0.comment', ['c'.repeat(4000)], ['c'.repeat(4001)]],
];

const ANSWERS: [type: string, right: string[], wrong: string[]][] = [
  ['true-false', ['true', 'false'], ['t', '1', '']],
  ['choice', ['', 'a', 'a[,]b'], ['a[,]a', 'strongly agree', 'x'.repeat(251)]],
  ['fill-in', ['', 'one[,]two', `{lang=es}${'x'.repeat(250)}`], ['x'.repeat(251), Array(11).fill('x').join('[,]')]],
  ['long-fill-in', ['x'.repeat(4000)], ['x'.repeat(4001)]],
  ['likert', ['agree'], ['', 'a[,]b']],
  ['matching', ['a[.]1', 'a[.]1[,]b[.]2'], ['', 'a.1', 'a[.]1[.]2']],
  ['performance', ['step[.]done', '[.]5'], ['', 'step']],
  ['sequencing', ['a', 'b[,]a'], ['']],
  ['numeric', ['5', '-0.5'], ['5[:]5', '1e3', '']],
  ['other', ['anything, really'], ['x'.repeat(4001)]],
];

const PATTERNS: [type: string, right: string[], wrong: string[]][] = [
  ['numeric', ['5[:]5', '[:]5', '5[:]', '[:]'], ['5', '6[:]5', '1[:]2[:]3']],
  ['fill-in', ['{case_matters=true}{order_matters=false}a[,]b', 'a'], ['x'.repeat(251)]],
  ['long-fill-in', ['{case_matters=false}text'], ['x'.repeat(4001)]],
  ['performance', ['{order_matters=true}a[.]b', 'a[.]1[:]2'], ['a']],
  ['choice', ['a[,]b'], ['a[,]a']],
];

describe('formats of SCORM 2004', () => {
  it.each(CASES)('%s', (element, right, wrong) => {
    expect(right.filter((value) => !isWellFormed(element, value, ''))).toEqual([]);
    expect(wrong.filter((value) => isWellFormed(element, value, ''))).toEqual([]);
  });

  it.each(ANSWERS)('an answer of type %s', (type, right, wrong) => {
    const element = 'cmi.interactions.3.learner_response';
    expect(right.filter((value) => !isWellFormed(element, value, type))).toEqual([]);
    expect(wrong.filter((value) => isWellFormed(element, value, type))).toEqual([]);
  });

  it.each(PATTERNS)('a right answer of type %s', (type, right, wrong) => {
    const element = 'cmi.interactions.3.correct_responses.0.pattern';
    expect(right.filter((value) => !isWellFormed(element, value, type))).toEqual([]);
    expect(wrong.filter((value) => isWellFormed(element, value, type))).toEqual([]);
  });
});
