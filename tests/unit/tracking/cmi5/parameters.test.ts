import { describe, expect, test } from 'vitest';
import { objectIn } from '../../../../src/tracking/cmi5/json.ts';
import { idOf, nameOf, readParameters } from '../../../../src/tracking/cmi5/parameters.ts';

const ACTOR = { objectType: 'Agent', name: 'Sam Rivera', account: { homePage: 'https://lms.example', name: '71' } };

const GIVEN = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/token?launch=1&day=2',
  actor: JSON.stringify(ACTOR),
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example/activity/71?x=1',
};

describe('the launch parameters', () => {
  test('are read in any order, among others', () => {
    const expected = { ...GIVEN, actorText: GIVEN.actor, actor: ACTOR };
    expect(readParameters(`?${new URLSearchParams(GIVEN)}`)).toEqual(expected);
    expect(readParameters(`?lang=en&${new URLSearchParams(Object.entries(GIVEN).toReversed())}`)).toEqual(expected);
  });

  test.each(['https://lms.example/xapi', 'https://lms.example/xapi/', 'https://lms.example/xapi//'])(
    'end the address %s with one slash',
    (endpoint) => {
      expect(readParameters(`?${new URLSearchParams({ ...GIVEN, endpoint })}`)?.endpoint).toBe('https://lms.example/xapi/');
    },
  );

  test.each(Object.keys(GIVEN))('are none without %s', (missing) => {
    const rest = Object.entries(GIVEN).filter(([name]) => name !== missing);
    expect(readParameters(`?${new URLSearchParams(rest)}`)).toBeNull();
    expect(readParameters(`?${new URLSearchParams([...rest, [missing, '']])}`)).toBeNull();
  });

  test.each(['{', '7', 'null', '[]', '"Sam"'])('are none when the actor is %s', (actor) => {
    expect(readParameters(`?${new URLSearchParams({ ...GIVEN, actor })}`)).toBeNull();
  });
});

describe('a learner', () => {
  test.each([
    [{ name: 'Sam Rivera' }, 'Sam Rivera'],
    [{ name: ' ' }, null],
    [{ name: 7 }, null],
    [{}, null],
  ])('given as %j has the name %j', (actor, name) => {
    expect(nameOf(actor)).toBe(name);
  });

  test('is the same under another name and with the same things said in another order', () => {
    const { name: _name, account, objectType } = ACTOR;
    expect(idOf({ account, name: 'S. Rivera', objectType })).toBe(idOf(ACTOR));
    expect(idOf({ ...ACTOR, account: { ...account, name: '72' } })).not.toBe(idOf(ACTOR));
    expect(idOf(ACTOR)).not.toContain('Sam');
  });
});

test('only an object is taken for an object', () => {
  expect(objectIn('{"a":1}')).toEqual({ a: 1 });
  for (const text of ['[]', 'null', '"a"', '1', '', '{']) expect(objectIn(text)).toBeNull();
});
