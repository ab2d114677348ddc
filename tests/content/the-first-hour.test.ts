import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { debrief } from '../../src/course/scenario/debrief.ts';
import { replay, type RunView } from '../../src/course/scenario/replay.ts';
import type { Choice, Node } from '../../src/course/scenario/scenario.ts';
import { begin, take, type Moment, type Turn } from '../../src/course/scenario/step.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

const contentOf = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

const talk = scenarioSchema.parse(contentOf('scenarios/the-first-hour.yaml'));
/** Node id and node, in the order of the talk. */
const moments: [string, Node][] = Object.entries(talk.nodes);
const lines: Choice[] = moments.flatMap(([, node]) => node.choices);

const words = (text: string) => text.trim().split(/\s+/).length;
const best = (node: Node) => node.choices.filter(({ grade }) => grade === 'best');
const minutesIn = ({ after }: Turn) => after.meters['minutes']!;
const has = (turn: Turn, flag: string) => turn.after.flags.includes(flag);
const heardIn = (run: RunView) =>
  run.turns.flatMap(({ from, reply }) => [...from.beat.lines, ...reply.lines].map(({ says }) => says)).join(' ');

/** All ways of choosing through the first `count` moments. Every moment of this talk leads to the next. */
function* waysThrough(count: number, at: Moment = begin(talk), turns: Turn<Choice>[] = []): Generator<Turn<Choice>[]> {
  if (turns.length === count) yield turns;
  else
    for (const choice of talk.nodes[at.node]!.choices) {
      const { turn, next } = take(talk, at, choice);
      if (next.moment) yield* waysThrough(count, next.moment, [...turns, turn]);
    }
}

/** Every log with one of these letters at each moment. */
const lettersOf = (...sets: string[]) =>
  sets.reduce((logs, letters) => logs.flatMap((log) => [...letters].map((letter) => log + letter)), ['']);

const PERFECT = 'bcdabacbdac';
const PERFECT_BUT_SLOWER = 'bcdabdcbdac';

describe('The shape of the talk', () => {
  test('It has eleven decision points in five parts', () => {
    expect(moments.map(([id]) => id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9', 'b10', 'b11']);
    expect([talk.parts.length, new Set(moments.map(([, { part }]) => part)).size]).toEqual([5, 5]);
  });

  test('Its five endings are tried in the order of the outline', () => {
    expect(talk.endings.map(({ id }) => id)).toEqual(['phone-off', 'day-six', 'next-night', 'fire-station', 'day-three']);
  });

  test('Its debrief reports on thirteen steps', () => {
    expect(Object.values(talk.flags).filter(({ required }) => required)).toHaveLength(13);
  });

  test('No line gives back more than one point of trust', () => {
    expect(Math.max(...lines.map(({ effects }) => effects.meters?.['trust'] ?? 0))).toBe(1);
  });

  test('Every line has what Lena thought', () => {
    expect(lines.filter(({ thinking }) => !thinking)).toEqual([]);
  });
});

describe('No line gives itself away', () => {
  test('Every line has 12 to 24 words', () => {
    const lengths = lines.map(({ text }) => words(text));
    expect([Math.min(...lengths) >= 12, Math.max(...lengths) <= 24]).toEqual([true, true]);
  });

  test('Best lines are spread evenly over the four letters', () => {
    const letters = moments.flatMap(([, node]) => best(node).map(({ letter }) => letter));
    expect([...'abcd'].map((letter) => letters.filter((other) => other === letter).length)).toEqual([3, 3, 3, 3]);
  });
});

describe('The clock', () => {
  test('Each moment has the time the clock shows on the best path', () => {
    const shown = (minutes: number) => `${Math.floor((7 * 60 + 40 + minutes) / 60)}:${String((40 + minutes) % 60).padStart(2, '0')} pm`;
    const run = replay(talk, PERFECT);
    expect(run.turns.map(({ from }) => talk.nodes[from.node]?.storyTime)).toEqual(
      run.turns.map(({ from }) => shown(from.state.meters['minutes']!)),
    );
  });

  test('Late is what is late: police after twenty minutes or NCMEC after sixty, on every path', () => {
    const wrong = [...waysThrough(7)].filter((turns) => {
      const [police, ncmec] = [turns[2]!, turns[6]!];
      const inTime = has(police, 'LE') && minutesIn(police) <= 20 && has(ncmec, 'NCMEC') && minutesIn(ncmec) <= 60;
      const counted = !has(ncmec, 'POLICE_LATE') && has(ncmec, 'AGENCY') && has(ncmec, 'NCMEC');
      return inTime !== counted;
    });
    expect(wrong).toEqual([]);
  });

  test('With every step done and Rae kept, she walks in just when she could read a warm message', () => {
    const ends = lettersOf('abc', 'abc', 'd', 'a', 'abc', 'abcd', 'abc', 'b', 'd', 'a', 'c')
      .map((letters) => replay(talk, letters))
      .filter(({ ending }) => ending?.id === 'fire-station' || ending?.id === 'day-three');
    const read = ends.filter(({ turns }) => turns[8]!.reply.lines.length > 0);
    expect(read.filter(({ ending }) => ending?.id !== 'fire-station')).toEqual([]);
    const unread = ends.filter((run) => !read.includes(run));
    expect(unread.filter(({ ending }) => ending?.id !== 'day-three')).toEqual([]);
    expect([read.length > 0, unread.length > 0]).toEqual([true, true]);
    expect(unread.filter(({ turns }) => turns[5]!.choice.letter !== 'd')).toEqual([]);
  });
});

describe('Golden paths', () => {
  test.each<[ending: string, told: string, letters: string, said: string[]]>([
    ['fire-station', 'Rae and her auntie', PERFECT, ['gray car', 'I get the mug', "Auntie's on her way", 'im ok dont call cops']],
    ['fire-station', 'through a door', 'bcdabccbdac', ["You said they wouldn't hear it", "Bri won't come out"]],
    ['day-three', 'they were well spent', PERFECT_BUT_SLOWER, ['Is she cold?']],
    ['day-three', 'Rae went out by herself', 'bcdabacbdbc', ['Okay, bye']],
    ['day-three', 'No words came back', 'bcdabacbcac', ["don't waste any"]],
    ['next-night', 'on the board', 'bcdabacbdab', ["I'll put it on the board"]],
    ['next-night', 'a form', 'bcdabacbdaa', ['What do I tell the night shift']],
    ['next-night', 'drawings in', 'bcddbacbdac', ["So she's not coming back", 'Then why is her stuff in a bag?']],
    ['next-night', 'only what came first', 'bcaabacbdac', ["I didn't ask for a number", 'Do the police have that part?']],
    ['next-night', 'ask about her', 'bcaabaabdac', ["I didn't ask for a number"]],
    ['next-night', 'on Thursday', 'bcdabacadac', ['Nobody from there called me']],
    ['next-night', 'asked for a code', 'bcdbbacbdac', ['You unplugged it?']],
    ['day-six', 'gap between', 'acdabacbdac', ['You found her?']],
    ['day-six', 'gap between', 'ccdabacbdac', ['So now you', 'Gone since before seven', "I wish I'd had this at eight"]],
    ['day-six', '"tomorrow."', 'bcbabacbdac', ['Nobody took a report?', 'I should have pushed', "That's the order"]],
    ['day-six', 'before the agency heard', 'bcdacacbdac', ['Nobody? Then I will.', 'I thought somebody had called you']],
    ['day-six', 'one line is blank', 'bcdababbdac', []],
    ['phone-off', 'writing as her', 'bcdcbacbdac', ['Are you in her tablet', 'I wrote back as her', 'who keeps writing']],
    ['phone-off', 'her bed might be gone', 'bcdabacbbac', ['giving her bed away', 'I wrote that badly']],
  ])('%s: %s (%s letters)', (ending, told, letters, said) => {
    const run = replay(talk, letters);
    expect(run.stopped).toBeNull();
    expect(run.ending?.id).toBe(ending);
    for (const line of said) expect(heardIn(run)).toContain(line);
    expect(debrief(talk, run)!.outcome.replaceAll('\n', ' ')).toContain(told);
  });

  test('Two runs of nothing but good lines end apart, and neither misses a step', () => {
    const runs = [PERFECT, PERFECT_BUT_SLOWER].map((letters) => replay(talk, letters));
    expect(runs.flatMap(({ turns }) => turns).filter(({ choice }) => choice.grade !== 'best')).toEqual([]);
    expect(runs.map(({ ending }) => ending?.id)).toEqual(['fire-station', 'day-three']);
    for (const run of runs) {
      const after = debrief(talk, run)!;
      expect(after.steps.filter(({ mark }) => mark !== 'done')).toEqual([]);
      expect(after.skills.flatMap(({ chances }) => chances).every(({ used }) => used)).toBe(true);
    }
  });
});

describe('What was said before decides', () => {
  const last = (letters: string) => replay(talk, letters).turns.at(-1)!;

  test('The textbook message fails when somebody has already written as her', () => {
    const [trusted, spoiled] = [last('bcdabacbd'), last('bcdcbacbd')];
    expect(spoiled.choice.grade).toBe('best');
    expect([trusted.reply.lines[0]?.says, spoiled.reply.lines[0]?.says]).toEqual([
      'im ok dont call cops',
      'who keeps writing on my tablet',
    ]);
  });

  test('"We\'ll all listen" lands only with children who were listened to', () => {
    expect(last('bcdaba').reply.lines[0]).toMatchObject({ who: 'bri', says: 'Come on. I get the mug with the handle.' });
    expect(last('bbdaba').reply.lines[0]).toMatchObject({ who: 'bri', says: "You listen? You said it'd be my fault." });
  });

  test('An honest word on the floor opens a door that blame had shut, and nothing is undone', () => {
    const run = replay(talk, 'bbdabd');
    expect(run.turns.at(-1)?.reply.lines.map(({ says }) => says)).toContain(
      'Bri. I put that on you before, and it was never on you. I was scared.',
    );
    expect(run.now?.state.flags).toContain('BRI_HURT');
  });

  test('Whoever left NCMEC out has nobody there to tell in the end, and whoever was put off by the police reports her then', () => {
    expect(last('bcdababbdac').reply.notice).toContain('NCMEC is not on your list');
    expect(last('bcbababbdac').reply.notice).toContain('You report her now');
    expect(replay(talk, 'bcbababbdac').turns.at(-1)!.after.flags).toContain('LE');
  });

  test('The agency can still get the report the house did not get, late', () => {
    const run = replay(talk, 'bcbabac');
    expect(run.now?.state.flags).toEqual(expect.arrayContaining(['LE', 'NCIC', 'CASE_NO', 'NCMEC', 'POLICE_LATE']));
  });
});
