import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { explore } from '../../../src/course/scenario/explore.ts';
import { replay } from '../../../src/course/scenario/replay.ts';
import type { RunView } from '../../../src/course/scenario/replay.ts';
import type { Scenario } from '../../../src/course/scenario/scenario.ts';
import { arbitraryTalk } from './arbitrary-talk.ts';
import { choice, node, smallTalk } from './small-talk.ts';

test('The figures of a small talk are those counted by hand', () => {
  const found = explore(smallTalk());
  expect(found).toMatchObject({
    states: 3,
    shortest: 2,
    longest: 2,
    paths: 4,
    nodes: { hello: 1, ask: 2 },
    endings: { good: { states: 2, share: 0.5 }, plain: { states: 2, share: 0.5 } },
    flags: { WARM: 2 },
    clamped: { trust: 0 },
    trapped: [],
  });
});

test('Changes swallowed by the limit of a meter are counted', () => {
  const talk = smallTalk({ meters: { trust: { start: 3, min: 2, max: 5, name: 'Trust' } } });
  expect(explore(talk).clamped).toEqual({ trust: 2 });
});

test('A talk that can go round has no longest path, and says from where it cannot end', () => {
  const nodes = { ...smallTalk().nodes, ask: node([choice('a', { next: [{ to: 'ask' }] }), choice('b', { next: [{ to: 'ask' }] })]) };
  expect(explore(smallTalk({ nodes }))).toMatchObject({ longest: null, paths: null, shortest: Infinity, trapped: ['hello', 'ask'] });
});

test('A loop with a way out is no trap', () => {
  const nodes = { ...smallTalk().nodes, ask: node([choice('a'), choice('b', { next: [{ to: 'hello' }] })]) };
  expect(explore(smallTalk({ nodes }))).toMatchObject({ longest: null, shortest: 2, trapped: [] });
});

/** Every state within reach, found with the engine learners play, none of the explorer's shortcuts. */
function playedThrough(talk: Scenario): { states: Map<string, Set<string>>; endings: Map<string, Set<string>> } {
  const states = new Map<string, Set<string>>();
  const endings = new Map<string, Set<string>>();
  const waiting = [''];
  for (const log of waiting) {
    const run = replay(talk, log);
    if (!addState(run, states, endings)) continue;
    waiting.push(...['a', 'b', 'c'].map((letter) => log + letter));
  }
  return { states, endings };
}

/** Whether it was a moment not met before. */
function addState(run: RunView, states: Map<string, Set<string>>, endings: Map<string, Set<string>>): boolean {
  const [map, id, state] = run.now ? [states, run.now.node, run.now.state] : [endings, run.ending?.id ?? '', run.turns.at(-1)?.after];
  const known = map.get(id) ?? new Set();
  const before = known.size;
  map.set(id, known.add(JSON.stringify([Object.entries(state?.meters ?? {}).sort(), state?.flags, state?.undone])));
  return run.now !== null && known.size > before;
}

property.prop([arbitraryTalk], { numRuns: 60 })('The explorer finds exactly the states that playing finds', (talk) => {
  const played = playedThrough(talk);
  const found = explore(talk);
  for (const [id, count] of Object.entries(found.nodes)) expect([id, count]).toEqual([id, played.states.get(id)?.size ?? 0]);
  for (const [id, { states }] of Object.entries(found.endings)) expect([id, states]).toEqual([id, played.endings.get(id)?.size ?? 0]);
});
