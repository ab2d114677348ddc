import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { debrief, type Step } from '../../src/course/scenario/debrief.ts';
import { beginRun, play, replay, standingLetters, type RunView } from '../../src/course/scenario/replay.ts';
import type { Choice } from '../../src/course/scenario/scenario.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

type Run = RunView<Choice>;

/** Runs too seldom to come up by chance. */
const SELDOM: Record<string, readonly string[]> = {
  'before-friday': ['cbdbccadba', 'cddbccbabc'],
  'the-first-hour': ['bbddbdcbdac', 'aaacaaaaaaa', 'bcdcbacbbac'],
};

/** Two thousand runs of a talk, with enough best lines among them to reach the good endings. */
function runsOf(id: string) {
  const talk = scenarioSchema.parse(parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')));
  const anyPick = fc.oneof({ weight: 3, arbitrary: fc.constant<'best'>('best') }, { weight: 1, arbitrary: fc.nat(11) });
  const runBy = (picks: readonly ('best' | number)[]): Run => {
    let run: Run = beginRun(talk);
    for (const pick of picks) {
      const choices = talk.nodes[run.now?.node ?? '']?.choices;
      if (!choices) break;
      const choice = pick === 'best' ? choices.find(({ grade }) => grade === 'best') : choices[pick % choices.length];
      run = play(talk, run, choice!.letter)!;
    }
    return run;
  };
  const sampled = fc.sample(fc.array(anyPick, { minLength: 14, maxLength: 14 }).map(runBy), { numRuns: 2000, seed: 7 });
  const runs = [...sampled, ...(SELDOM[id] ?? []).map((letters): Run => replay(talk, letters))];
  return { talk, runs, toldOf: (run: Run) => debrief(talk, run)! };
}

const raised = (run: Run, flag: string) => run.turns.at(-1)!.after.flags.includes(flag);
const chose = (run: Run, node: string, letter: string) =>
  run.turns.some(({ from, choice }) => from.node === node && choice.letter === letter);
const heard = (run: Run) =>
  run.turns
    .flatMap(({ from, reply }) => [from.beat, reply].flatMap(({ notice = '', lines }) => [notice, ...lines.map(({ says }) => says)]))
    .join(' ');

/** Words of the debrief or of the talk, and what must be true of every run that has them. */
const LAWS: Record<string, readonly [words: RegExp, why: string, holds: (run: Run) => boolean][]> = {
  'back-at-five': [
    [
      /whose job it is had heard|Nobody had been called/,
      'no meeting of this week was to hear it',
      (run) => !run.turns.some(({ choice }) => choice.text.includes('Thursday')),
    ],
    [/done: .*before any questions/, 'Mr. Tran was not sent to ask some', (run) => !chose(run, 'c1', 'c')],
    [/missed: .*phone that keeps buzzing/, 'the phone was left to him', (run) => !chose(run, 'c12', 'b')],
  ],
  'before-friday': [
    [/\bT\b/, 'Kay has spoken of T', (run) => raised(run, 'HEARD_T')],
    [/She liked you/, 'she did not send you your own words back', (run) => !chose(run, 'a11-promised', 'a')],
    [/Let her walk off once/, 'she had not done so', (run) => !raised(run, 'WALKED')],
    [/leave the shoes and the phone/, 'the shoes were put away', (run) => raised(run, 'LOCKED')],
    [
      /she said yes just to be done/,
      'she did, or was pressed to',
      (run) => raised(run, 'QUIET_YES') || run.turns.at(-1)!.after.meters['pressure']! >= 3,
    ],
    [/missed: You spoke with your supervisor/, 'you did not call her without names', (run) => !chose(run, 'a11-promised', 'c')],
    [/Then she sits/, 'she had not sat down yet', (run) => !heard(run).includes('she sits down on a low wall')],
    [/no call with Owen/, 'there was none that day either', (run) => !raised(run, 'FIX')],
  ],
  'the-first-hour': [
    [/did not know to ask about her/, 'no later call told the police', (run) => !chose(run, 'b7', 'c')],
    [/Both reports went in on time/, 'the police made one', (run) => raised(run, 'CASE_NO')],
    [/did not write again/, 'she had written', (run) => run.turns.some(({ reply }) => reply.lines.some(({ who }) => who === 'lena'))],
    [/watch the clock/, 'nothing but the time was wanting', (run) => raised(run, 'WARM') && raised(run, 'RAE_KEPT')],
    [/I leaned on her/, 'she had not been given your word', (run) => !raised(run, 'BRI_TOLD')],
    [/I leaned on her/, 'she has not opened her door and talked', (run) => !heard(run).includes("Bri's door opens")],
    [/One of us, once/, 'the house told you more than that she is out', (run) => raised(run, 'BRIEFED') || !raised(run, 'AGENCY')],
    [/[Ll]eave the tablet to the police/, 'it was not left to them', (run) => raised(run, 'POSED')],
    [/short message with no warning/, 'yours had one', (run) => raised(run, 'THREAT')],
    [
      /Somebody at that house is texting as her\?/,
      'she gets an answer from whoever thanks her for calling',
      (run) => !chose(run, 'b10', 'a') || heard(run).includes('on her tablet. It was wrong'),
    ],
  ],
  'room-4': [
    [/no one came to help her/, 'Dani has no plan', (run) => !raised(run, 'PLAN_D')],
    [/already heard the word suspect/, 'she had not', (run) => !raised(run, 'LISTED')],
    [/missed: Your supervisor heard/, 'your supervisor did not read of both', (run) => !heard(run).includes('Gloria got hers')],
    [/named services/, 'it was services that were named', (run) => chose(run, 'd11', 'b')],
    [
      /somebody's hurting or using you, I have to tell\. What would make tonight easier/,
      'she hears that she was reported',
      (run) => !chose(run, 'd7', 'd') || !chose(run, 'd5', 'd') || heard(run).includes('Worried, not mad'),
    ],
  ],
};

/** `<id>.yaml` is a talk; `<id>.<language>.yaml` holds its words in another language only. */
const TALKS = readdirSync('content/scenarios').flatMap((file) => /^([^.]+)\.yaml$/.exec(file)?.[1] ?? []);

describe.each(TALKS)('In every run of %s', (id) => {
  const { talk, runs, toldOf } = runsOf(id);
  const words = (run: Run) => {
    const { outcome, unknown, target, steps } = toldOf(run);
    const listed = steps.map(({ mark, label, missed }) => `${mark}: ${label} ${missed}`);
    const lines = run.turns.map(({ choice }) => choice.text);
    return [heard(run), ...lines, outcome, unknown, target, ...listed].join('\n');
  };
  const breaking = (law: (run: Run) => boolean) => runs.filter((run) => !law(run)).map(standingLetters);
  const some = (run: Run, mark: Step['mark']) => toldOf(run).steps.some((step) => step.mark === mark);
  const allDone = (run: Run) => !some(run, 'missed') && !some(run, 'notReached');

  test('a step is done when a chosen line does it, missed when only another line there did, and else not reached', () => {
    const doneBy = (choices: readonly Choice[]) => new Set(choices.flatMap(({ effects }) => effects.flags ?? []));
    const isTrue = (run: Run) => {
      const done = doneBy(run.turns.map(({ choice }) => choice));
      const offered = doneBy(run.turns.flatMap(({ from }) => talk.nodes[from.node]!.choices));
      return toldOf(run).steps.every(({ flag, mark }) => mark === (done.has(flag) ? 'done' : offered.has(flag) ? 'missed' : 'notReached'));
    };
    expect(breaking(isTrue)).toEqual([]);
  });

  test('only a run that was cut short leaves steps that it did not reach', () => {
    const whole = Math.max(...runs.map(({ turns }) => turns.length));
    expect(breaking((run) => run.turns.length < whole || !some(run, 'notReached'))).toEqual([]);
  });

  test('the thing to try speaks of missed steps only where some were, and of every step only where all were done', () => {
    expect(breaking((run) => !/steps you missed/.test(toldOf(run).target) || some(run, 'missed'))).toEqual([]);
    expect(breaking((run) => !/Every step was there/.test(toldOf(run).target) || allDone(run))).toEqual([]);
  });

  test('the best ending is told only where every step was done', () => {
    const best = runs.filter(({ ending }) => ending?.id === talk.leads.best[0]);
    expect(best).not.toEqual([]);
    expect(best.filter((run) => !allDone(run)).map(standingLetters)).toEqual([]);
  });

  test('the thing to try is understood on a card of its own', () => {
    expect(breaking((run) => !/\b(above|below)\b/.test(toldOf(run).target))).toEqual([]);
  });

  for (const [told, why, holds] of LAWS[id] ?? [])
    test(`${told} is told only where ${why}`, () => {
      expect(breaking((run) => !told.test(words(run)) || holds(run))).toEqual([]);
    });
});
