import type { Choice, Ending, Node, Scenario } from '../../../src/course/scenario/scenario.ts';

/** A choice that does nothing and ends the talk, but for what is given. */
export function choice(letter: string, own: Partial<Choice> = {}): Choice {
  return {
    letter,
    kind: 'say',
    text: `Line ${letter}.`,
    grade: 'partly',
    benefit: 'It is short.',
    cost: 'It says little.',
    asks: [],
    skills: [],
    effects: {},
    reply: [{ lines: [{ who: 'sam', says: `Answer to ${letter}.` }] }],
    coach: 'Short lines leave room.',
    sources: ['INT-1'],
    next: [{ to: 'end' }],
    ...own,
  };
}

export function node(choices: Choice[], own: Partial<Node> = {}): Node {
  return {
    part: 1,
    title: 'A moment',
    storyTime: '9:00 am',
    scene: 'couch',
    arrive: [{ lines: [{ who: 'sam', says: 'Hello.' }] }],
    choices,
    ...own,
  };
}

export function ending(id: string, letter: string, own: Partial<Ending> = {}): Ending {
  return {
    id,
    letter,
    title: `Ending ${id}`,
    scene: 'porch',
    outcome: [{ text: 'It ended.' }],
    unknown: [{ text: 'You do not know the rest.' }],
    target: [{ text: 'Try another line.' }],
    ...own,
  };
}

/**
 * A sound talk of two nodes. At `hello`, a warms (trust +2, flag WARM) and b cools (trust -2); `ask` knows the difference.
 * At `ask`, both choices end the talk and c warms once more. Ending `good` needs trust 5, `plain` is the other.
 */
export function smallTalk(own: Partial<Scenario> = {}): Scenario {
  return {
    id: 'small-talk',
    slot: 0,
    title: 'Small talk',
    with: 'sam',
    minutes: 1,
    label: 'Nothing happens.',
    teaser: 'Hello.',
    objectives: ['ask-openly'],
    people: { you: { name: 'You', role: 'a worker' }, sam: { name: 'Sam', role: 'a boy of fifteen', figure: 'eli' } },
    brief: { who: 'You meet Sam.', where: 'On the couch.', aim: 'Say hello.', facts: ['One.', 'Two.', 'Three.', 'Four.'] },
    meters: { trust: { start: 3, min: 0, max: 6, name: 'Trust' } },
    flags: { WARM: { label: 'Said hello warmly', required: true, missed: 'He might have stayed.', sources: ['INT-1'] } },
    skills: [{ id: 'relief', label: 'Relief first', lesson: 'ask-without-blame' }],
    postures: [{ when: { meter: 'trust', atLeast: 5 }, posture: 'open' }, { posture: 'guarded' }],
    parts: ['The only part'],
    start: 'hello',
    nodes: {
      hello: node([
        choice('a', { grade: 'best', effects: { meters: { trust: 2 }, flags: ['WARM'] }, skills: ['relief'], next: [{ to: 'ask' }] }),
        choice('b', { grade: 'harmful', effects: { meters: { trust: -2 } }, asks: ['closed', 'pressing'], next: [{ to: 'ask' }] }),
      ]),
      ask: node(
        [choice('a', { asks: ['open'] }), choice('c', { kind: 'do', text: 'Go on.', effects: { meters: { trust: 1 } }, grade: 'best' })],
        {
          arrive: [
            { when: { flag: 'WARM' }, notice: 'He looks at you.', lines: [{ who: 'sam', says: 'Hi.' }] },
            { lines: [{ who: 'sam', says: 'What.' }], posture: 'turned-away' },
          ],
        },
      ),
    },
    endings: [ending('good', 'a', { when: { meter: 'trust', atLeast: 5 } }), ending('plain', 'b')],
    leads: { best: ['good'], partly: ['good'], harmful: ['plain'] },
    card: { title: 'Small card', lines: ['One.', 'Two.', 'Three.'] },
    ...own,
  };
}
