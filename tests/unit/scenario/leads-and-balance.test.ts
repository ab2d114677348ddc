import { describe, expect, test } from 'vitest';
import { balance } from '../../../src/course/scenario/balance.ts';
import { playedLeads } from '../../../src/course/scenario/leads.ts';
import type { Choice } from '../../../src/course/scenario/scenario.ts';
import { verify } from '../../../src/course/scenario/verify.ts';
import { choice, ending, node, smallTalk } from './small-talk.ts';

const { hello, ask } = smallTalk().nodes;

describe('Where runs of one kind lead', () => {
  test('Best lines, middling ones and harmful ones are each played to every ending they reach', () => {
    expect(playedLeads(smallTalk())).toEqual({ best: { good: 1 }, partly: { good: 1 }, harmful: { plain: 1 } });
  });

  test('A step that only lines of another kind do is missed, not absent', () => {
    const endings = [ending('good', 'a', { when: { not: { steps: 'some-missed' } } }), ending('plain', 'b')];
    expect(playedLeads(smallTalk({ endings }))).toMatchObject({ best: { good: 1 }, harmful: { plain: 1 } });
  });

  test('A run that ends where the writer did not mean it to is told', () => {
    const leads = { best: ['plain'], partly: ['good'], harmful: ['plain'] };
    expect(verify(smallTalk({ leads })).problems).toEqual([
      'A run of best lines can end with "good", which leads does not say.',
      'No run of best lines ends with "plain", though leads says so.',
    ]);
  });

  test('An ending that leads names and nobody wrote is told', () => {
    expect(verify(smallTalk({ leads: { best: ['good'], partly: ['good'], harmful: ['bad'] } })).problems).toEqual([
      'In leads, harmful: there is no ending "bad".',
    ]);
  });
});

describe('What could give the best line away', () => {
  const withLines = (own: Partial<Choice>, uneven?: string) => {
    const choices = [choice('a'), choice('c', { grade: 'best', effects: { meters: { trust: 1 } }, ...own })];
    return smallTalk({ nodes: { hello: hello!, ask: node(choices, { arrive: ask!.arrive, uneven }) } });
  };

  test('A best line that is longer than the others too often is told', () => {
    expect(balance(withLines({ text: 'Line ccc.' }))).toMatchObject({ sets: 2, longest: 0.5, shortest: 0 });
    expect(verify(withLines({ text: 'Line ccc.' })).problems).toEqual([
      'The best line is the longest in 50 percent of the sets; at most 35 may be.',
    ]);
  });

  test('Lines of uneven length are told, unless the writer says why', () => {
    const problem = 'In node "ask": the lines differ in length by more than a quarter, and `uneven` does not say why.';
    expect(verify(withLines({ text: 'Hm.' })).problems).toEqual([problem]);
    expect(verify(withLines({ text: 'Hm.' }, 'One of them is silence.')).problems).toEqual([]);
  });

  test('Over many learners the best of four lines stands in each position about equally often', () => {
    const choices = ['a', 'b', 'c', 'd'].map((letter) => choice(letter, { grade: letter === 'a' ? 'best' : 'partly' }));
    const [first = 0, ...others] = balance(smallTalk({ nodes: { hello: node(choices) } })).positions[4]!;
    for (const share of [first, ...others]) expect(Math.abs(share - 0.25)).toBeLessThan(0.07);
  });
});
