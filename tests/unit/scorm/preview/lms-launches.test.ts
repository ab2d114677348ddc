import { describe, expect, it } from 'vitest';
import { openLms, type LmsSettings } from '../../../../scorm/preview/lms.ts';
import { memoryShelf } from './shelf.ts';
import { errorWords12 } from '../../../../scorm/preview/scorm12/run-time.ts';

const open = (settings: Partial<LmsSettings> = {}) =>
  openLms({ shelf: memoryShelf(), key: 'lms', learnerName: 'Rivera, Ana', clock: () => 1000, ...settings });

describe('from one launch to the next', () => {
  it('keeps what was committed, adds the time once and resumes after "suspend"', () => {
    const store = memoryShelf();
    const first = open({ shelf: store }).launch();
    first.LMSInitialize('');
    first.LMSSetValue('cmi.core.exit', 'suspend');
    first.LMSSetValue('cmi.suspend_data', 'page 3');
    first.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    first.LMSSetValue('cmi.core.session_time', '0000:10:00.00');
    first.LMSSetValue('cmi.interactions.0.id', 'q1');
    first.LMSCommit('');
    first.LMSFinish('');

    const lms = open({ shelf: store });
    expect(lms.values()['cmi.core.total_time']).toBe('00:10:00');
    const second = lms.launch();
    second.LMSInitialize('');
    expect(second.LMSGetValue('cmi.core.entry')).toBe('resume');
    expect(second.LMSGetValue('cmi.suspend_data')).toBe('page 3');
    expect(second.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    expect(second.LMSGetValue('cmi.core.total_time')).toBe('00:10:00');
    expect(second.LMSGetValue('cmi.interactions._count')).toBe('1');
    second.LMSSetValue('cmi.core.session_time', '0000:05:00.50');
    second.LMSFinish('');
    expect(lms.values()['cmi.core.total_time']).toBe('00:15:00.5');
    expect(lms.attempt().launches).toBe(2);
  });

  it('gives an empty entry when the last session did not ask to be suspended', () => {
    const lms = open();
    const first = lms.launch();
    first.LMSInitialize('');
    first.LMSFinish('');
    const second = lms.launch();
    second.LMSInitialize('');
    expect(second.LMSGetValue('cmi.core.entry')).toBe('');
  });

  it('a window closed without LMSFinish loses what was not committed, and can say no more', () => {
    const lms = open();
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'committed');
    api.LMSSetValue('cmi.core.session_time', '0000:10:00.00');
    api.LMSCommit('');
    api.LMSSetValue('cmi.suspend_data', 'not committed');
    lms.close();
    expect(lms.isRunning()).toBe(false);
    expect(api.LMSFinish('')).toBe('false');
    expect(lms.values()['cmi.suspend_data']).toBe('committed');
    expect(lms.values()['cmi.core.total_time']).toBe('00:00:00');
  });

  it.each(['pretends', 'signedOut', 'cut'] as const)('what is not stored because of "%s" is not held, and is told apart', (fault) => {
    const lms = open();
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSCommit('');
    expect(lms.unstored()).toEqual(new Map());
    lms.setFaults({ [fault]: true });
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    api.LMSSetValue('cmi.core.score.raw', '92');
    const told = new Map([
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.score.raw', '92'],
    ]);
    for (const say of [() => api.LMSCommit(''), () => lms.close()]) {
      say();
      expect(lms.values()['cmi.core.lesson_status']).toBe('incomplete');
      expect(lms.values()['cmi.core.score.raw']).toBe('');
      expect(lms.unstored()).toEqual(told);
    }
    lms.launch();
    expect(lms.unstored()).toEqual(new Map());
  });

  it('while a launch is running, what the LMS gave it is held too', () => {
    const lms = open();
    lms.launch().LMSInitialize('');
    expect(lms.values()['cmi.core.student_name']).toBe('Rivera, Ana');
  });

  it('content that sets no status is taken for completed', () => {
    const lms = open();
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSFinish('');
    expect(lms.values()['cmi.core.lesson_status']).toBe('completed');
  });

  it('a pass mark from the manifest decides at LMSFinish', () => {
    const lms = open({ given: { 'cmi.student_data.mastery_score': '80' } });
    const api = lms.launch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('80');
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSSetValue('cmi.core.score.raw', '70');
    api.LMSFinish('');
    expect(lms.values()['cmi.core.lesson_status']).toBe('failed');
  });
});

describe('the learner', () => {
  it('can be renamed from the next launch on', () => {
    const lms = open();
    lms.rename('Okafor, Sam');
    const api = lms.launch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.student_name')).toBe('Okafor, Sam');
  });

  it('has an identifier of their own, with a beginning of the package where one is given', () => {
    const lms = open({ learnerPrefix: 'forklift' });
    lms.startOver('Okafor, Sam');
    const api = lms.launch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.student_id')).toBe('forklift-2');
  });

  it('can be replaced by another who has done nothing yet', () => {
    const store = memoryShelf();
    const lms = open({ shelf: store });
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.suspend_data', 'first learner');
    api.LMSFinish('');
    lms.startOver('Okafor, Sam');
    expect(lms.values()).toEqual({});
    expect(lms.log()).toEqual([]);
    expect(open({ shelf: store }).attempt()).toEqual({ learner: { number: 2, name: 'Okafor, Sam' }, launches: 0, values: {} });
  });

  it('can be set up as if they had come so far, which each launch says and a reload of the page does not forget', () => {
    const store = memoryShelf();
    const lms = open({ shelf: store });
    lms.startOver('Okafor, Sam', 'page 3');
    for (const again of [lms, open({ shelf: store })]) {
      const api = again.launch();
      api.LMSInitialize('');
      expect(['cmi.suspend_data', 'cmi.core.entry', 'cmi.core.lesson_status'].map((name) => api.LMSGetValue(name))).toEqual([
        'page 3',
        'resume',
        'incomplete',
      ]);
      expect(again.log()[0]).toMatchObject({ event: 'launched', isSetUp: true });
      api.LMSSetValue('cmi.core.exit', 'suspend');
      api.LMSFinish('');
    }
  });

  it('starts anew when what is kept cannot be read', () => {
    for (const damaged of ['{', '[]', '{"learner":{}}', '{"learner":{"number":1,"name":"A"},"launches":1,"values":null}']) {
      expect(open({ shelf: memoryShelf({ lms: damaged }) }).attempt().learner.name).toBe('Rivera, Ana');
    }
  });
});

it('tells listeners of every change until they stop listening', () => {
  const lms = open();
  let heard = 0;
  const stop = lms.listen(() => (heard += 1));
  lms.launch().LMSInitialize('');
  lms.close();
  expect(heard).toBe(3);
  stop();
  lms.rename('Okafor, Sam');
  expect(heard).toBe(3);
});

it('puts error codes into words', () => {
  expect(errorWords12('301')).toBe('Not initialized');
});
