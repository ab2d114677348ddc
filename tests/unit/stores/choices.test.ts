import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyRecord } from '../../../src/course/record/record.ts';
import { reportChoices } from '../../../src/stores/choices.ts';
import { connect } from '../../../src/stores/record.ts';
import { createTalkStore } from '../../../src/stores/scenario.ts';
import { readTerms } from '../../../src/stores/terms.ts';
import type { Answer, Keeper } from '../../../src/tracking/keeper.ts';
import { smallTalk } from '../scenario/small-talk.ts';

const talk = smallTalk();
const told: Answer[] = [];
let time = 0;

/** Sets the terms of the page, as packaging writes them. */
function setTerms(recordsChoices: boolean): void {
  readTerms({ getElementById: () => ({ textContent: JSON.stringify({ recordsChoices }) }) } as unknown as Document, null);
}

function play(...signs: string[]) {
  const store = createTalkStore(talk);
  const stop = reportChoices(store, talk, () => (time += 1_500));
  for (const sign of signs) {
    if (sign === '~') store.trigger.takeBack();
    else store.trigger.choose({ letter: sign });
  }
  return { store, stop };
}

const keeper: Keeper = {
  kind: 'lms',
  standard: 'scorm12',
  learnerName: null,
  passMark: null,
  read: () => emptyRecord,
  merge: () => {},
  answered: (answer) => void told.push(answer),
  saveNow: () => {},
  leave: () => {},
  saving: () => ({ state: 'saved', at: 0 }),
  confirmed: () => null,
  listen: () => () => {},
};

beforeEach(() => connect(keeper, 'en'));
afterEach(() => void told.splice(0));

test('An answer names the language of its page when that is not English', () => {
  setTerms(true);
  play('a');
  connect(keeper, 'es');
  play('a');
  expect(told.map(({ language }) => language)).toEqual([undefined, 'es']);
});

test('Without the agency asking for it, no choice is told to anyone', () => {
  setTerms(false);
  play('a');
  expect(told).toEqual([]);
});

test('Where a package records choices, each line is told as it is chosen, without right or wrong', () => {
  setTerms(true);
  play('a');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    item: `talk.${talk.id}.${talk.start}`,
    type: 'choice',
    response: ['a'],
    correct: [],
    right: null,
    attempt: null,
    latency: 1_500,
  });
  expect(told[0]?.tokens?.response[0]).toMatch(/^a_/);
});

test('A line taken back was told once, and taking it back is told to no one', () => {
  setTerms(true);
  play('a', '~');
  expect(told.map(({ response }) => response)).toEqual([['a']]);
});

test('A run taken up again is not told a second time', () => {
  setTerms(true);
  const { store } = play();
  store.trigger.restore({ started: 5, log: 'a' });
  expect(told).toEqual([]);
});

test('After stopping nothing is told', () => {
  setTerms(true);
  const { store, stop } = play();
  stop();
  store.trigger.choose({ letter: 'a' });
  expect(told).toEqual([]);
});
