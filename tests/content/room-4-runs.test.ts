import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { debrief } from '../../src/course/scenario/debrief.ts';
import { beginRun, play, replay, standingLetters, type RunView } from '../../src/course/scenario/replay.ts';
import type { Choice } from '../../src/course/scenario/scenario.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const talk = scenarioSchema.parse(parse(readFileSync('content/scenarios/room-4.yaml', 'utf8')));

type Run = RunView<Choice>;

/** A whole run: each of twelve picks takes the first best line, or counts round the lines there are. */
function runBy(picks: readonly ('best' | number)[]): Run {
  let run: Run = beginRun(talk);
  for (const pick of picks) {
    const { choices } = talk.nodes[run.now?.node ?? '']!;
    const choice = pick === 'best' ? choices.find(({ grade }) => grade === 'best') : choices[pick % choices.length];
    run = play(talk, run, choice!.letter)!;
  }
  return run;
}

const pick = fc.oneof({ weight: 2, arbitrary: fc.constant<'best'>('best') }, { weight: 1, arbitrary: fc.nat(11) });
/** Runs too seldom to come up by chance. */
const SELDOM = ['bacaaaaaadac', 'accaabacadac', 'aaacbaaabaac', 'aaacbaabbaaa'];
/** Three thousand runs and those, with enough best lines among them to reach the good endings. */
const runs = [
  ...fc.sample(fc.array(pick, { minLength: 12, maxLength: 12 }).map(runBy), { numRuns: 3000, seed: 4 }),
  ...SELDOM.map((letters): Run => replay(talk, letters)),
];
/** The letters of runs that break `law`. */
const breaking = (law: (run: Run) => boolean) => runs.filter((run) => !law(run)).map(standingLetters);

const raised = (run: Run, flag: string) => run.turns.at(-1)!.after.flags.includes(flag);
const heard = (run: Run) => run.turns.flatMap(({ from, reply }) => [...from.beat.lines, ...reply.lines]);
const chose = (run: Run, point: number, letter: string) => run.turns[point - 1]!.choice.letter === letter;
const told = (run: Run) => `${debrief(talk, run)!.outcome} ${debrief(talk, run)!.unknown}`;

test('The runs come to all five endings', () => {
  expect(new Set(runs.map(({ ending }) => ending?.letter))).toEqual(new Set('abcde'));
});

describe('In the talk', () => {
  test('Without a report on the first day the team does not meet on the second', () => {
    const met = (run: Run) => heard(run).some(({ who }) => who === 'sam' || who === 'lowell');
    expect(breaking((run) => met(run) === run.turns[4]!.after.flags.includes('REPORT_H'))).toEqual([]);
  });

  test('Dani hears "worried, not mad" only when she was reported that way', () => {
    const said = (run: Run) => heard(run).some(({ says }) => says.includes('not mad'));
    expect(breaking((run) => !said(run) || raised(run, 'REPORT_D'))).toEqual([]);
  });

  test('You say you asked about the pictures only when you did', () => {
    const owned = (run: Run) => heard(run).some(({ says }) => says.includes('I asked about the pictures'));
    expect(breaking((run) => !owned(run) || ['a', 'b'].includes(run.turns[2]!.choice.letter))).toEqual([]);
  });
});

describe('At the end', () => {
  test('A child left out of the reports comes before all else that can be told', () => {
    const both = (run: Run) => raised(run, 'REPORT_H') && raised(run, 'REPORT_D');
    expect(breaking((run) => (run.ending?.id === 'kept-in-house') !== both(run))).toEqual([]);
  });

  test.each<[words: RegExp, flag: string, up: boolean]>([
    [/one interview each, on two/, 'MDT', true],
    [/asked the team for one interview each/, 'MDT', false],
    [/From detention Dani went/, 'MDT', false],
    [/[Ff]rom detention/, 'DETAINED', true],
    [/both plans/, 'PLAN_D', true],
    [/file was tidy/, 'PLAN_D', false],
    [/out sick/, 'STAFF_CARE', false],
    [/who had handled Hannah's phone/, 'EVIDENCE', false],
    [/with a hint/, 'HINTED', true],
    [/no one had named her/, 'NO_NAMES', true],
    [/that you believed her/, 'SEPARATE', true],
    [/while you sat there/, 'STAFF_CARE', true],
    [/those two days/, 'STAFF_CARE', true],
    [/in that time.*can still be reported today/, 'STAFF_CARE', false],
    [/why Dani had been in detention/, 'DETAINED', true],
    [/Nothing more was said/, 'DETAINED', false],
  ])('%s is told only when %s is %s', (words, flag, up) => {
    expect(breaking((run) => !words.test(told(run)) || raised(run, flag) === up)).toEqual([]);
  });
});

describe('The thing to try', () => {
  const target = (run: Run) => debrief(talk, run)!.target;

  test.each<[words: RegExp, why: string, holds: (run: Run) => boolean]>([
    [/name Dani as one of the children/, 'one of the first two calls did not', (run) => !chose(run, 4, 'b') || !chose(run, 5, 'd')],
    [/only what tonight's safety needs/, 'somebody was pressed', (run) => run.turns.at(-1)!.after.meters['pressure']! > 1],
    [/the car with a promise/, 'none was made there', (run) => !raised(run, 'FALSE_PROMISE')],
    [/when Dani has already heard the word suspect/, 'she had not', (run) => !raised(run, 'LISTED')],
    [/Call Hannah's mother first/, 'somebody else was called first', (run) => !chose(run, 5, 'b')],
  ])('%s is told only where %s', (words, _why, holds) => {
    expect(runs.filter((run) => words.test(target(run)))).not.toEqual([]);
    expect(breaking((run) => !words.test(target(run)) || holds(run))).toEqual([]);
  });
});
