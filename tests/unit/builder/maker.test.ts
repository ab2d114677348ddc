import { describe, expect, it } from 'vitest';
import { createMaker, type PackageWorker } from '../../../src/builder/maker.ts';
import type { MakeAnswer, MakeRequest, Progress } from '../../../src/builder/messages.ts';
import { defaultSettings, type PackageSettings } from '../../../src/schemas/package-settings.ts';

const settings = (passMark: number): PackageSettings => ({ ...defaultSettings({ passMark: 80 }), passMark });
const made: Progress = { state: 'made', made: { name: 'course.zip', zip: new Uint8Array(1), questionKey: '', readMe: '' } };

/** A worker that does nothing by itself. */
class FakeWorker implements PackageWorker {
  requests: MakeRequest[] = [];
  #heard: (event: { data: MakeAnswer }) => void = () => {};
  #failed: () => void = () => {};

  postMessage(request: MakeRequest): void {
    this.requests.push(request);
  }

  addEventListener(type: 'message' | 'error', heard: ((event: { data: MakeAnswer }) => void) | (() => void)): void {
    if (type === 'message') this.#heard = heard;
    else this.#failed = heard as () => void;
  }

  /** Answers the request made last. */
  answer(progress: Progress): void {
    this.#heard({ data: { number: this.requests.at(-1)!.number, progress } });
  }

  stop(): void {
    this.#failed();
  }
}

function bench() {
  const workers: FakeWorker[] = [];
  const maker = createMaker(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { maker, workers, marks: () => workers.flatMap(({ requests }) => requests.map((request) => request.settings.passMark)) };
}

describe('having packages made', () => {
  it('does nothing until one is asked for', () => {
    const { maker, workers } = bench();
    expect(maker.$making.get()).toEqual({ state: 'idle' });
    expect(workers).toEqual([]);
  });

  it('tells how far it has come and hands over what was made', () => {
    const { maker, workers } = bench();
    const wanted = settings(80);
    maker.make(wanted);
    expect(maker.$making.get()).toEqual({ state: 'reading', done: 0, total: 0, settings: wanted });
    workers[0]!.answer({ state: 'packing' });
    expect(maker.$making.get().state).toBe('packing');
    workers[0]!.answer(made);
    expect(maker.$making.get()).toEqual({ ...made, settings: wanted });
  });

  it('makes the same settings once', () => {
    const { maker, workers, marks } = bench();
    const wanted = settings(80);
    maker.make(wanted);
    maker.make(wanted);
    workers[0]!.answer(made);
    maker.make(wanted);
    expect(marks()).toEqual([80]);
  });

  it('passes over settings that were changed again before their turn came', () => {
    const { maker, workers, marks } = bench();
    for (const mark of [80, 85, 90]) maker.make(settings(mark));
    expect(marks()).toEqual([80]);
    workers[0]!.answer(made);
    expect(marks()).toEqual([80, 90]);
    expect(maker.$making.get()).toMatchObject({ state: 'reading', settings: { passMark: 90 } });
    workers[0]!.answer(made);
    expect(maker.$making.get()).toMatchObject({ state: 'made', settings: { passMark: 90 } });
  });

  it('never shows a package of earlier settings as that of the newest', () => {
    const { maker, workers } = bench();
    const shown: string[] = [];
    maker.$making.listen((making) => shown.push(making.state === 'idle' ? '' : `${making.state} ${making.settings.passMark}`));
    maker.make(settings(80));
    maker.make(settings(85));
    workers[0]!.answer({ state: 'reading', done: 3, total: 9 });
    workers[0]!.answer({ state: 'packing' });
    workers[0]!.answer(made);
    workers[0]!.answer(made);
    expect(shown).toEqual(['reading 80', 'reading 85', 'reading 85', 'made 85']);
  });

  it('tries again after a failure, with the same worker', () => {
    const { maker, workers, marks } = bench();
    const wanted = settings(80);
    maker.make(wanted);
    workers[0]!.answer({ state: 'failed', failure: { why: 'offline', file: 'index.html' } });
    expect(maker.$making.get().state).toBe('failed');
    maker.make(wanted);
    expect(marks()).toEqual([80, 80]);
    expect(workers).toHaveLength(1);
  });

  it('starts another worker after one that stopped by itself', () => {
    const { maker, workers } = bench();
    maker.make(settings(80));
    workers[0]!.stop();
    expect(maker.$making.get()).toMatchObject({ state: 'failed', failure: { why: 'broken' } });
    maker.make(settings(85));
    expect(workers[1]!.requests.map((request) => request.settings.passMark)).toEqual([85]);
  });

  it('says so when no worker can be started', () => {
    const maker = createMaker(() => {
      throw new Error('refused');
    });
    maker.make(settings(80));
    expect(maker.$making.get()).toMatchObject({ state: 'failed', failure: { why: 'broken' } });
  });
});
