import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { debrief } from '../../src/course/scenario/debrief.ts';
import { replay, type RunView } from '../../src/course/scenario/replay.ts';
import type { Choice, Node } from '../../src/course/scenario/scenario.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const contentOf = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

const talk = scenarioSchema.parse(contentOf('scenarios/room-4.yaml'));
/** Node id and node, in the order of the talk. */
const moments: [string, Node][] = Object.entries(talk.nodes);
const lines: Choice[] = moments.flatMap(([, node]) => node.choices);

const best = (node: Node) => node.choices.filter(({ grade }) => grade === 'best');
/** `d7-listed` is another version of decision point 7. */
const point = (id: string) => Number(id.split('-')[0]!.slice(1));
const heardIn = (run: RunView) => run.turns.flatMap(({ from, reply }) => [...from.beat.lines, ...reply.lines]);
const flagsAfter = (run: RunView) => run.turns.at(-1)?.after.flags ?? [];

describe('The shape of the talk', () => {
  test('Every way on from a decision point leads to the next one, and the twelfth ends the talk', () => {
    const astray = moments.flatMap(([id, { choices }]) =>
      choices.flatMap(({ letter, next }) =>
        next.filter(({ to }) => (to === 'end' ? 13 : point(to)) !== point(id) + 1).map(({ to }) => `${id} ${letter} to ${to}`),
      ),
    );
    expect(astray).toEqual([]);
    expect(new Set(moments.map(([id]) => point(id))).size).toBe(12);
  });

  test('Its five endings are tried in the order of the outline', () => {
    expect(talk.endings.map(({ id }) => id)).toEqual(['kept-in-house', 'took-it-back', 'moved-and-missing', 'both-held', 'long-weeks']);
  });

  test('Its debrief reports on fourteen steps', () => {
    expect(Object.values(talk.flags).filter(({ required }) => required)).toHaveLength(14);
  });

  test('No line gives back more than one point of trust', () => {
    const given = lines.flatMap(({ effects: { meters = {} } }) => [meters['trust-hannah'] ?? 0, meters['trust-dani'] ?? 0]);
    expect(Math.max(...given)).toBe(1);
  });

  test('Every line has what one of the girls thought', () => {
    expect(lines.filter(({ thinking }) => !thinking)).toEqual([]);
  });

  test('On the porch every beat names a posture, since the rules are about Hannah', () => {
    const porch = moments.filter(([id]) => point(id) === 7).flatMap(([, node]) => [node.arrive, ...node.choices.map(({ reply }) => reply)]);
    expect(porch.flat().filter(({ posture }) => !posture)).toEqual([]);
  });
});

describe('No line gives itself away', () => {
  test('At one moment you say all lines or do all of them', () => {
    expect(moments.filter(([, { choices }]) => new Set(choices.map(({ kind }) => kind)).size > 1)).toEqual([]);
  });

  test('The best line is the longest, and the shortest, in at most 35 percent of the moments', () => {
    const share = (extreme: (...lengths: number[]) => number) => {
      const length = ({ text }: Choice) => text.length;
      const found = moments.filter(([, node]) => best(node).some((line) => length(line) === extreme(...node.choices.map(length))));
      return found.length / moments.length;
    };
    expect(share(Math.max)).toBeLessThanOrEqual(0.35);
    expect(share(Math.min)).toBeLessThanOrEqual(0.35);
  });
});

describe('Words and sources', () => {
  test('No best line calls a girl a recruiter, and none said to Dani or the house names Hannah', () => {
    expect(moments.flatMap(([, node]) => best(node)).filter(({ text }) => /recruit|suspect/i.test(text))).toEqual([]);
    const inTheHouse = moments.filter(([id]) => [7, 8, 10].includes(point(id))).flatMap(([, node]) => best(node));
    expect(inTheHouse.filter(({ text }) => text.includes('Hannah'))).toEqual([]);
  });
});

describe('Golden paths', () => {
  test.each<[ending: string, told: string, letters: string, said: string[]]>([
    ['both-held', 'Dani texted Jo twice', 'bacbdadcadac', ['Can we do parked?', 'Worried, not mad', 'Two floors', 'two in the morning']],
    ['both-held', 'Dani texted Jo twice', 'dacbaabcadac', ['By the library', 'Just, like, change it?', 'Two floors']],
    ['both-held', 'She did keep the number', 'bacbdaacadac', ['You mean Hannah', 'Like, about anything?']],
    ['long-weeks', 'bed was empty', 'bacbdadcaddc', ['Once I show up']],
    ['long-weeks', 'kept her shoes on', 'bacbdadbadac', ['a door she can open', 'what she did']],
    ['long-weeks', 'four different adults', 'bacbdadcddac', ['That depends on the state']],
    ['long-weeks', 'In the sixth week you were out sick', 'bacbdadcadab', ["The door's open tomorrow"]],
    ['long-weeks', 'who had handled', 'bacbdbdcadac', ["That's enough. Close it."]],
    [
      'moved-and-missing',
      'if it was because of her',
      'badadbcacdbb',
      ["Then that's two kids", "That's how he talks", "That's four nights"],
    ],
    ['moved-and-missing', 'Hannah slept in a new room', 'bacadacacdbb', ['So. Hannah, on Thursday.']],
    ['moved-and-missing', 'From detention', 'bacbdadbcdbb', ['stays where she is for now']],
    ['took-it-back', 'worked out who told', 'bacbdadcaaac', []],
    ['took-it-back', 'with a hint', 'bacbdaacabac', ['You mean Hannah', 'Wow.']],
    ['took-it-back', 'too many and too soon', 'bbbbdaccadac', ["I shouldn't have", "That's how he talks"]],
    ['kept-in-house', 'In January a girl', 'bacbcadcbdac', ['I can only open what you give me', 'What day is hers?']],
    [
      'kept-in-house',
      'she made the calls while you sat there',
      'ccdcbcbabacc',
      ['You promise?', 'What is going on over there?', 'on Monday'],
    ],
    ['kept-in-house', 'Then an audit', 'baccbadcbdab', ['If you hear one more thing', "more I haven't heard"]],
    ['kept-in-house', 'In January a girl', 'bacbbadcadab', ["I went to bed thinking we'd called", 'Muddy is why we have a hotline']],
  ])('%s: %s', (ending, told, letters, said) => {
    const run = replay(talk, letters);
    expect(run.stopped).toBeNull();
    expect(run.ending?.id).toBe(ending);
    const heard = heardIn(run)
      .map(({ says }) => says)
      .join(' ');
    for (const line of said) expect(heard).toContain(line);
    const after = debrief(talk, run)!;
    expect(`${after.ending.title} ${after.outcome}`).toContain(told);
  });

  test('Nothing is missed on the way to the old room, by either of the two good openings', () => {
    for (const letters of ['bacbdadcadac', 'dacbdadcadac']) {
      const after = debrief(talk, replay(talk, letters))!;
      expect(after.steps.filter(({ mark }) => mark !== 'done')).toEqual([]);
      expect(after.skills.flatMap(({ chances }) => chances).every(({ used }) => used)).toBe(true);
    }
  });
});

describe('What was said before decides', () => {
  test('The line that helps Dani does not reach her once a report has called her a suspect', () => {
    const fresh = replay(talk, 'bacbdad').turns.at(-1)!;
    const listed = replay(talk, 'bacbaaa').turns.at(-1)!;
    expect(listed.choice.text).toBe(fresh.choice.text);
    expect([fresh.choice.grade, listed.choice.grade]).toEqual(['best', 'partly']);
    expect([fresh.posture, listed.posture]).toEqual(['wary', 'turned-away']);
  });

  test('No girl sees the plan of the other, and one in detention is not in the house to read hers', () => {
    for (const letter of ['a', 'c', 'd']) {
      const [home, away] = ['bacbdadcada', 'bacbdadbbda'].map((letters) => replay(talk, letters.slice(0, -1) + letter).turns.at(-1)!.reply);
      expect(home!.notice).toContain('one at a time');
      expect(away!.notice).toContain('detention');
      expect(away!.lines.map(({ who }) => who)).not.toContain('dani');
    }
  });

  test('A promise that was not yours breaks in the next talk, and a sorry mends some of it', () => {
    const trust = (letters: string) => replay(talk, letters).now?.state.meters['trust-hannah'];
    expect(replay(talk, 'bccbd').now?.node).toBe('d6-promise');
    expect([trust('bccb'), trust('bccbd'), trust('bccbdb')]).toEqual([5, 3, 4]);
  });

  test('After a bad start an honest line mends a little, and not all', () => {
    const run = replay(talk, 'ca');
    expect(run.turns.map(({ after }) => after.meters['trust-hannah'])).toEqual([0, 1]);
    expect(run.turns.at(-1)?.reply.lines[0]?.says).toMatch(/I got ahead of you/);
  });

  test('Gloria asks for the missing number, and makes the call herself rather than wait to be sure', () => {
    const run = replay(talk, 'bacbbadcc');
    expect(run.turns.at(-1)?.from.node).toBe('d9-unreported');
    expect(flagsAfter(run)).toContain('REPORT_H');
  });
});
