import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/authoring/content.ts';
import { Problems } from '../../src/authoring/problems.ts';
import { readYaml, type Desk } from '../../src/authoring/read.ts';
import { debrief } from '../../src/course/scenario/debrief.ts';
import { explore, type Exploration } from '../../src/course/scenario/explore.ts';
import { replay, type RunView } from '../../src/course/scenario/replay.ts';
import type { Choice, Node, Scenario } from '../../src/course/scenario/scenario.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';

let talk: Scenario;
let explored: Exploration;
/** Node id and node, in the order of the talk. */
let moments: [string, Node][];
let lines: Choice[];

beforeAll(async () => {
  const desk: Desk = { root: contentFolder(), problems: new Problems() };
  const read = await readYaml(desk, 'scenarios/before-friday.yaml', scenarioSchema);
  desk.problems.stopIfAny();
  talk = read!;
  explored = explore(talk);
  moments = Object.entries(talk.nodes);
  lines = moments.flatMap(([, node]) => node.choices);
});

const best = (node: Node) => node.choices.filter(({ grade }) => grade === 'best');
/** `a10-unsaid` is another version of decision point `a10`. */
const point = (id: string) => id.split('-')[0]!;
/** Minutes past midnight of "4:05 pm". */
const minutes = (time: string) => {
  const [hour, minute] = time.match(/\d+/g)!.map(Number);
  return (hour! + 12) * 60 + minute!;
};
/** The logs of all runs that end within `count` lines. */
const endedWithin = (count: number, log = ''): string[] => {
  const { now } = replay(talk, log);
  if (!now) return [log];
  return count === 0 ? [] : talk.nodes[now.node]!.choices.flatMap(({ letter }) => endedWithin(count - 1, log + letter));
};
/** Typeset when read: quotation marks are curled. Compared as they are written. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const last = (letters: string) => replay(talk, letters).turns.at(-1)!;
const saidIn = ({ reply }: RunView['turns'][number]) => reply.lines.map(({ says }) => plain(says));
const heardIn = (run: RunView) =>
  plain(run.turns.flatMap(({ from, reply }) => [...from.beat.lines, ...reply.lines].map(({ says }) => says)).join(' '));

const PERFECT = 'cadbbcdbca';

describe('The shape of the talk', () => {
  test('It has eleven decision points in five parts', () => {
    expect(new Set(moments.map(([id]) => point(id))).size).toBe(11);
    expect([talk.parts.length, new Set(moments.map(([, { part }]) => part)).size]).toEqual([5, 5]);
  });

  test('Every moment, ending and flag comes up, and no run meets more than the eleven points and one second try', () => {
    const counts = [explored.nodes, explored.flags].flatMap((part) => Object.values(part));
    expect(Math.min(...counts, ...Object.values(explored.endings).map(({ states }) => states))).toBeGreaterThan(0);
    expect([explored.longest, explored.trapped]).toEqual([12, []]);
  });

  test('Every variant of a reply, an arrival or an ending is met', () => {
    const unmet = explored.lists.flatMap(({ place, entries }) => entries.filter(({ held }) => held === 0).map(() => place));
    expect(unmet).toEqual([]);
  });

  test('Its five endings are tried in the order of the outline', () => {
    expect(talk.endings.map(({ id }) => id)).toEqual(['gone-tonight', 'held-not-helped', 'quiet-yes', 'stayed-for-now', 'thin-net']);
  });

  test('Its debrief reports on eight steps', () => {
    expect(Object.values(talk.flags).filter(({ required }) => required)).toHaveLength(8);
  });

  test('No line gives back more than one point of trust', () => {
    expect(Math.max(...lines.map(({ effects }) => effects.meters?.['trust'] ?? 0))).toBe(1);
  });

  test('From the step to the kitchen, every line has what Kay thought', () => {
    const talked = moments.filter(([id]) => point(id) !== 'a11').flatMap(([, node]) => node.choices);
    expect(talked.filter(({ thinking }) => !thinking)).toEqual([]);
  });
});

describe('No line gives itself away', () => {
  test('Best lines are spread evenly over the four letters', () => {
    const letters = moments.flatMap(([, node]) => best(node).map(({ letter }) => letter));
    const counts = [...'abcd'].map((letter) => letters.filter((other) => other === letter).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('Words and sources', () => {
  test('T is a name in what others say, and never someone who speaks', () => {
    expect(Object.keys(talk.people)).toEqual(['you', 'kay', 'harper']);
  });
});

describe('Golden paths', () => {
  test.each<[ending: string, told: string, letters: string, said: string[]]>([
    ['stayed-for-now', 'Is that normal?', PERFECT, ['the liar', 'not being alive', 'Every fridge', 'Seven means', "so it isn't weird"]],
    ['stayed-for-now', 'you just sat there', 'ccbddbcdbca', ['What did he do?', 'at least straight', 'You said you would']],
    ['thin-net', 'nobody on call', 'cadbbcdbdc', ['Then I will let her be']],
    ['thin-net', 'start from the beginning', 'cadbbcdbcd', []],
    ['thin-net', 'how things get told', 'cadbbcdbaa', ['I would have told her']],
    ['thin-net', 'It was two hours', 'cadbbcdbda', []],
    ['thin-net', 'until two', 'cadbbcaaca', ["That's two", 'For the weekends?', 'Sure. Sure. Yep.']],
    ['thin-net', 'in five weeks', 'cadbbcbbca', ['How many are in there']],
    ['thin-net', 'at 2 am', 'cadbbcdaca', []],
    ['thin-net', 'polite to you now', 'cadbccdbda', ['zero people', 'You said it stays between us', 'when I asked']],
    ['thin-net', 'one eye on the house', 'dadbbcdbca', ['Four minutes']],
    ['quiet-yes', 'because you had told her', 'cadbbcdcca', ['Fine. Promise.']],
    ['quiet-yes', 'made the calls', 'abaadacbbca', ['Eleven', 'What is that in days?']],
    ['quiet-yes', 'text from 1:12', 'abaadacbbda', ['like a person']],
    ['quiet-yes', 'because nobody had told her', 'abaadacbadb', []],
    ['held-not-helped', 'were put away', 'cadbbcdbba', ['Corner or backyard']],
    ['held-not-helped', 'her side of the door', 'aaaabdcbadb', ['the one thing that is mine', 'Are you following me?']],
    ['gone-tonight', 'around the corner', 'acc', ['Move.']],
    ['gone-tonight', 'garden shoes', 'abaabababb', ['Those are mine']],
    ['gone-tonight', 'the trash', 'bdbaacacbdba', ['allowed to have stuff', 'The bed.', 'a secret. Cool', 'You will anyway']],
  ])('%s: %s (%s)', (ending, told, letters, said) => {
    const run = replay(talk, letters);
    expect(run.stopped).toBeNull();
    expect(run.ending?.id).toBe(ending);
    for (const line of said) expect(heardIn(run)).toContain(line);
    expect(plain(debrief(talk, run)!.outcome)).toContain(told);
  });

  test('Nothing is missed on the way to the call at 6:40', () => {
    const after = debrief(talk, replay(talk, PERFECT))!;
    expect(after.steps.filter(({ mark }) => mark !== 'done')).toEqual([]);
    expect(after.skills.flatMap(({ chances }) => chances).every(({ used }) => used)).toBe(true);
  });
});

describe('What was said before decides', () => {
  test('"Like I told you" holds only for those who told her', () => {
    const [told, untold, vague] = [last('cadbbcdbc'), last('cadbccdba'), last('cadbaccdba')];
    expect([untold.choice.text, vague.choice.text]).toEqual([told.choice.text, told.choice.text]);
    expect([told.choice.grade, untold.choice.grade, vague.choice.grade]).toEqual(['best', 'harmful', 'harmful']);
    expect([untold, vague].map((turn) => saidIn(turn)[0])).toEqual([
      'Like you told me? You told me it stays between us.',
      'Like you told me? You told me you would be fair.',
    ]);
  });

  test('She walks off once, and what would send her off again leaves her where she is', () => {
    const at = (letters: string) => replay(talk, letters).now?.node;
    expect([at('cadc'), at('ccbdc')]).toEqual(['a7-road', 'a5']);
    expect([at('cadbbb'), at('ccbdbbb')]).toEqual(['a7', 'a8']);
  });

  test('The same good line about T keeps her on the wall or not, by how calm she is', () => {
    expect([replay(talk, 'cadbbc').now?.node, replay(talk, 'badbbc').now?.node]).toEqual(['a8', 'a7']);
  });

  test('"Depends on what?" is asked once', () => {
    expect([...'abc'].map((letter) => replay(talk, `cadba${letter}`).now?.node)).toEqual(['a6', 'a6', 'a6']);
  });

  test('A weekend that was promised comes back when the plan is hers to write', () => {
    expect(saidIn(last('cadbbcab'))).toContain("I shouldn't have said every weekend. I don't decide that. I'm sorry.");
  });

  test('A promise kept through the kitchen follows you to the car', () => {
    const run = replay(talk, 'cadbccdbb');
    expect(run.now?.node).toBe('a11-promised');
    const told = replay(talk, 'cadbccdbbd');
    expect(heardIn(told)).toContain("You're hearing it first.");
    expect(told.ending?.id).toBe('thin-net');
  });

  test('After a bad start an honest line mends a little, and not all', () => {
    const trust = (letters: string) => replay(talk, letters).now?.state.meters['trust'];
    expect([trust('b'), trust('ba')]).toEqual([3, 4]);
    expect(saidIn(last('ba'))).toContain("And I'm sorry I started with your bag. It's your bag.");
  });

  test('A run that is soon over is told of Friday only when Kay spoke of it', () => {
    const short = endedWithin(6).map((letters) => replay(talk, letters));
    const untold = short.filter((run) => !heardIn(run).includes('Friday'));
    expect(untold.map(({ ending }) => ending?.id)).toContain('gone-tonight');
    expect(untold.map((run) => debrief(talk, run)!).filter((after) => /Friday/.test(`${after.outcome} ${after.unknown}`))).toEqual([]);
  });

  test('She counts no more minutes than the clock has', () => {
    const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
    const said = saidIn(last('d'))[0]!;
    const passed = minutes(talk.nodes['a2']!.storyTime) - minutes(talk.nodes['a1']!.storyTime);
    expect(counted.indexOf(said.split(' ')[0]!)).toBeGreaterThan(0);
    expect(counted.indexOf(said.split(' ')[0]!)).toBeLessThanOrEqual(passed);
  });

  test('What she sends back as your words are your words, whichever line made the promise', () => {
    const sent = talk.nodes['a11-promised']!.choices.flatMap(({ reply }) => reply.flatMap((beat) => beat.lines));
    const words = sent.filter(({ who, says }) => who === 'kay' && says === says.toLowerCase()).map(({ says }) => says);
    expect(words).toEqual(['stays between us']);
    const promises = lines.filter(({ effects }) => effects.flags?.includes('SECRET')).map(({ text }) => text);
    expect(promises.length).toBeGreaterThan(1);
    expect(promises.filter((text) => !text.includes(words[0]!))).toEqual([]);
  });

  test('The supervisor who answers a call at that hour can be called by whoever sent mail', () => {
    const [mail, call] = [last('cadbbcdbcb'), last('cadbbcdbcd')];
    expect(mail.from).toEqual(call.from);
    expect(call.reply.notice).toMatch(/Your supervisor asks/);
    expect(mail.reply.notice).toMatch(/please call/);
    expect(mail.reply.notice).not.toMatch(/went home|is off/);
  });
});
