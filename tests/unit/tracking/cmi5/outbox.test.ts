import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Outbox } from '../../../../src/tracking/cmi5/outbox.ts';
import { Resources } from '../../../../src/tracking/cmi5/requests.ts';
import type { Waiting } from '../../../../src/tracking/cmi5/visit.ts';
import { FakeClock } from '../../../helpers/lms/fake-clock.ts';

const PARAMETERS = { endpoint: 'https://lms.example/', fetch: '', actorText: '{}', actor: {}, registration: 'r', activityId: 'a' };

/** What becomes of one request: it is taken, taken with the answer lost, lost, or met by a server in trouble. */
const fate = fc.constantFrom('taken', 'answer lost', 'lost', 'in trouble' as const);

/** A store of statements to which things happen on the way. */
function store(fates: readonly string[], shows: (id: string) => boolean = () => true) {
  const bodies: string[] = [];
  const taken: string[] = [];
  let next = 0;
  const fetch = async (url: string, { method = 'GET', body = '' }: RequestInit) => {
    const id = new URL(url).searchParams.get('statementId');
    if (method === 'GET') return new Response('', { status: id === null || (shows(id) && taken.includes(id)) ? 200 : 404 });
    const what = fates[next] ?? 'taken';
    next += 1;
    bodies.push(String(body));
    if (what === 'lost') throw new TypeError('Failed to fetch');
    if (what === 'in trouble') return new Response('', { status: 503 });
    const given = JSON.parse(String(body)) as { id: string } | { id: string }[];
    for (const { id: own } of [given].flat()) if (!taken.includes(own)) taken.push(own);
    if (what === 'answer lost') throw new TypeError('Failed to fetch');
    return new Response('[]', { status: 200 });
  };
  const resources = new Resources({ fetch, timing: new FakeClock() }, PARAMETERS, 'token');
  const delivered: string[] = [];
  const frame = { ...PARAMETERS, contextTemplate: {} };
  const listener = { changed: () => undefined, delivered: ({ id: own }: { id: string }) => delivered.push(own), note: () => undefined };
  return { outbox: new Outbox(resources, frame, [], listener), bodies, taken, delivered };
}

const waiting = (id: string, verb: Waiting['verb'] = 'experienced'): Waiting => ({ id, kind: 'part', verb, at: 0, mayBeThere: false });

describe('the line of statements', () => {
  test('brings each to the LMS once and in order, whatever happens on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.array(fate, { maxLength: 20, size: 'max' }), async (count, fates) => {
        const { outbox, taken, delivered } = store(fates);
        const ids = Array.from({ length: count }, (_none, index) => `id-${index}`);
        for (const id of ids) outbox.add(waiting(id));
        let sent = 'later';
        for (let tries = 0; sent === 'later' && tries <= fates.length; tries += 1) sent = await outbox.send(true);
        expect(sent).toBe('sent');
        expect(taken).toEqual(ids);
        expect(delivered).toEqual(ids);
        expect(outbox.waiting).toEqual([]);
      }),
    );
  });

  test('says the same of a statement at every try', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fate, { maxLength: 12, size: 'max' }), async (count, fates) => {
        const { outbox, bodies } = store(fates);
        for (let index = 0; index < count; index += 1) outbox.add(waiting(`id-${index}`));
        for (let tries = 0; tries <= fates.length; tries += 1) await outbox.send(true);
        const byId = new Map(bodies.map((body) => [(JSON.parse(body) as { id: string }).id, body]));
        expect(byId.size).toBe(count);
        for (const body of bodies) expect(body).toBe(byId.get((JSON.parse(body) as { id: string }).id));
      }),
    );
  });

  test('waits while the answer says to wait', async () => {
    const { outbox } = store(['in trouble']);
    outbox.add(waiting('one'));
    expect(await outbox.send(true)).toBe('later');
    expect(outbox.waiting).toMatchObject([{ id: 'one', mayBeThere: true }]);
  });

  test('believes an LMS that takes a verdict and does not show it, when it shows nothing of what it takes', async () => {
    const { outbox, delivered } = store([], () => false);
    outbox.add({ ...waiting('start', 'initialized'), kind: 'session' });
    outbox.add({ ...waiting('verdict', 'passed'), kind: 'verdict' });
    expect(await outbox.send(true)).toBe('sent');
    expect(delivered).toEqual(['start', 'verdict']);
  });

  test('waits for a verdict that an LMS does not show, when it shows what it took before', async () => {
    let hasLost = true;
    const { outbox, delivered } = store([], (id) => id !== 'verdict' || !hasLost);
    outbox.add({ ...waiting('start', 'initialized'), kind: 'session' });
    outbox.add({ ...waiting('verdict', 'passed'), kind: 'verdict' });
    for (let tries = 0; tries < 5; tries += 1) expect(await outbox.send(true)).toBe('later');
    expect(delivered).toEqual(['start']);
    hasLost = false;
    expect(await outbox.send(true)).toBe('sent');
    expect(delivered).toEqual(['start', 'verdict']);
  });

  test('takes what another window told out, and takes on the id that was kept first', () => {
    const { outbox } = store([]);
    outbox.add({ ...waiting('one'), key: 'completed' });
    outbox.add({ ...waiting('two'), key: 'passed' });
    outbox.add(waiting('three', 'answered'));
    outbox.agreeWith({ ids: { completed: 'one', passed: 'theirs' }, told: ['completed'] });
    expect(outbox.waiting.map(({ id, mayBeThere }) => [id, mayBeThere])).toEqual([
      ['theirs', true],
      ['three', false],
    ]);
    expect(outbox.holds('passed')).toBe(true);
    expect(outbox.holds('completed')).toBe(false);
  });

  test('sends nothing more one by one once the rest was sent at once', async () => {
    const { outbox, bodies } = store([]);
    outbox.add(waiting('one'));
    outbox.sendLast();
    expect(await outbox.send(true)).toBe('later');
    expect(bodies).toHaveLength(1);
  });

  test('sends of what is too long for a page that goes away the end and the verdicts', async () => {
    const { outbox, bodies } = store([]);
    outbox.add({ ...waiting('start', 'initialized'), kind: 'session' });
    for (let index = 0; index < 40; index += 1) outbox.add({ ...waiting(`answer-${index}`), result: { response: 'x'.repeat(2_000) } });
    outbox.add({ ...waiting('verdict', 'passed'), kind: 'verdict' });
    outbox.add({ ...waiting('end', 'terminated'), kind: 'session' });
    outbox.sendLast();
    const ids = bodies.map((body) => (JSON.parse(body) as { id: string }[]).map(({ id }) => id));
    expect(ids).toEqual([['start'], ['verdict', 'end']]);
  });

  test('leaves out of the goodbye what may be there under other words, because the whole list would be refused for it', () => {
    const { outbox, bodies } = store([]);
    outbox.add(waiting('again', 'answered'));
    outbox.add({ ...waiting('told', 'answered'), mayBeThere: true });
    outbox.add({ ...waiting('verdict', 'passed'), kind: 'verdict', mayBeThere: true });
    outbox.sendLast();
    expect(bodies.map((body) => (JSON.parse(body) as { id: string }[]).map(({ id }) => id))).toEqual([['again', 'verdict']]);
  });
});
