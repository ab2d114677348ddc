import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/authoring/content.ts';
import { Problems } from '../../src/authoring/problems.ts';
import { readTalks } from '../../src/authoring/read-parts.ts';
import type { Desk } from '../../src/authoring/read.ts';
import { explore } from '../../src/course/scenario/explore.ts';
import { debrief } from '../../src/course/scenario/debrief.ts';
import { replay } from '../../src/course/scenario/replay.ts';
import type { Choice, Node, Scenario } from '../../src/course/scenario/scenario.ts';

let talk: Scenario;
/** Node id and node, in the order of the talk. */
let moments: [string, Node][];
let lines: Choice[];

beforeAll(async () => {
  const desk: Desk = { root: contentFolder(), problems: new Problems() };
  const talks = await readTalks(desk);
  desk.problems.stopIfAny();
  talk = talks.find(({ id }) => id === 'back-at-five')!;
  moments = Object.entries(talk.nodes);
  lines = moments.flatMap(([, node]) => node.choices);
});

/** As typed: content is typeset when it is read. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** `c10-unsaid` is another version of decision point `c10`. */
const point = (id: string) => id.split('-')[0]!;

describe('The shape of the talk', () => {
  test('It has thirteen decision points, and no run meets more', () => {
    expect(new Set(moments.map(([id]) => point(id))).size).toBe(13);
    expect(explore(talk).longest).toBe(13);
  });

  test('Its five endings are tried in the order of the outline', () => {
    expect(talk.endings.map(({ id }) => id)).toEqual([
      'locked-down',
      'not-your-interview',
      'nobody-asked',
      'heard-and-helped',
      'door-open',
    ]);
  });

  test('Its debrief reports on eleven steps', () => {
    expect(Object.values(talk.flags).filter(({ required }) => required)).toHaveLength(11);
  });

  test('No line gives back more than one point of trust', () => {
    expect(Math.max(...lines.map(({ effects }) => effects.meters?.['trust'] ?? 0))).toBe(1);
  });

  test('From hello to the plan, every line has what Eli thought', () => {
    const talked = moments.filter(([id]) => point(id) !== 'c1' && point(id) !== 'c13').flatMap(([, node]) => node.choices);
    expect(talked.filter(({ thinking }) => !thinking)).toEqual([]);
  });
});

describe('Golden paths', () => {
  test.each<[ending: string, told: string, letters: string, said: string[]]>([
    [
      'heard-and-helped',
      'the dog',
      'bdacacbcbaacb',
      ['He said I owed him', "he'll find out", 'Not like a plan', 'The Gravy thing is real?'],
    ],
    ['door-open', 'cooked for two', 'bdacccbcbdacb', ['Just dogs', 'Yeah. You should have.', 'The Gravy thing is real?']],
    ['door-open', 'eggs, garlic, dog treats', 'abddbacaacd', ['So I should go say sorry', 'Love a depends', 'A light, I guess']],
    [
      'door-open',
      'did not answer you for two days',
      'bdacacbcbcaca',
      ['For real?', "You're leaving that one thing out", 'At least you called'],
    ],
    ['nobody-asked', 'He had told you about the man', 'bdacacbcbcacb', ['For real?', "You're leaving that one thing out"]],
    ['nobody-asked', 'no screen in it', 'bdacacbcbaacc', ['Not like a plan']],
    ['nobody-asked', 'wanting to die', 'bdacacbdcd', ['Handled']],
    ['not-your-interview', 'already said all that', 'bdacccbcddacb', ['why would you ask me that']],
    ['not-your-interview', 'The answer is nothing', 'cdcbadacacd', ['Are you serious right now?', 'checklist', "There's always a catch"]],
    ['locked-down', 'His phone was in a drawer', 'aaaabbadbc', ['That tracks']],
    ['locked-down', 'said good night', 'abbaabadab', ['Did I pass', 'Handled', 'the other copies']],
  ])('%s: %s', (ending, told, letters, said) => {
    const run = replay(talk, letters);
    expect(run.stopped).toBeNull();
    expect(run.ending?.id).toBe(ending);
    const heard = run.turns.flatMap(({ from, reply }) => [...from.beat.lines, ...reply.lines].map(({ says }) => says)).join(' ');
    for (const line of said) expect(plain(heard)).toContain(line);
    const after = debrief(talk, run)!;
    expect(plain(`${after.ending.title} ${after.outcome}`)).toContain(told);
  });

  test('Nothing is missed on the way to the dog', () => {
    const after = debrief(talk, replay(talk, 'bdacacbcbaacb'))!;
    expect(after.steps.filter(({ mark }) => mark !== 'done')).toEqual([]);
    expect(after.skills.flatMap(({ chances }) => chances).every(({ used }) => used)).toBe(true);
  });
});

describe('What was said before decides', () => {
  test('"Like I told you" holds only for those who told him', () => {
    const told = replay(talk, 'bdacacbcba').turns.at(-1)!;
    const untold = replay(talk, 'bdacccbcbb').turns.at(-1)!;
    expect(untold.choice.text).toBe(told.choice.text);
    expect([told.choice.grade, untold.choice.grade]).toEqual(['best', 'harmful']);
    expect(plain(untold.reply.lines[0]?.says ?? '')).toMatch(/You didn't/);
  });

  test('The same good line about guys opens the catch or not, by the trust there is', () => {
    expect(replay(talk, 'bdacacbc').now?.node).toBe('c9');
    expect(replay(talk, 'cbcbcdac').now?.node).toBe('c11');
  });

  test('After a bad start an honest line mends a little, and not all', () => {
    const trust = (letters: string) => replay(talk, letters).now?.state.meters['trust'];
    expect([trust('c'), trust('cd')]).toEqual([1, 2]);
    expect(
      replay(talk, 'cd')
        .turns.at(-1)
        ?.reply.lines.map(({ says }) => says),
    ).toContain('That was on me. I told him to. It was the wrong call.');
  });

  test('A promise to leave it out follows him to the car and you to the desk', () => {
    const run = replay(talk, 'bdacacbcbcac');
    expect(run.turns.at(-1)?.from.beat.lines[0]?.says).toMatch(/You said/);
    expect(run.now?.node).toBe('c13-left-out');
  });

  test('What he asks for after he talked fits those who told him half the rule, and those who set off for the police', () => {
    const half = replay(talk, 'bdacbcbcb');
    const police = replay(talk, 'bdacccbca');
    expect([half, police].map(({ now }) => now?.node)).toEqual(['c10-unsaid', 'c10-unsaid']);
    expect(plain(police.turns.at(-1)!.choice.text)).toContain('driving to the police');
    expect(plain(talk.nodes['c10-unsaid']!.thought!)).not.toMatch(/didn't think/);
    expect(plain(half.turns.find(({ from }) => from.node === 'c5')!.choice.thinking!)).not.toMatch(/everybody/);
  });

  test('What he said about not waking up goes into the report on the signs, when he said it', () => {
    const [said, unsaid] = ['cbcbcdacacd', 'bdacacbdcd'].map((letters) => replay(talk, letters));
    const heard = (run: typeof said) => run!.turns.flatMap(({ from }) => from.beat.lines.map(({ says }) => says)).join(' ');
    const note = (run: typeof said) => run!.turns.at(-1)!;
    expect([said, unsaid].map((run) => note(run).from.node)).toEqual(['c13-signs', 'c13-signs']);
    expect([said, unsaid].map((run) => heard(run).includes('not to wake up'))).toEqual([true, false]);
    expect([said, unsaid].map((run) => note(run).reply.notice?.includes('his words about not waking up'))).toEqual([true, false]);
  });

  test('No note on the signs that is better than harmful claims a question nobody asked, or that nothing else was said', () => {
    const notes = talk.nodes['c13-signs']!.choices.filter(({ grade }) => grade !== 'harmful').map(({ text }) => text);
    expect(notes.filter((text) => /asked about trafficking|no other concerns/i.test(text))).toEqual([]);
  });
});
