import { describe, expect, it } from 'vitest';
import { SLOW } from '../../../../scorm/preview/faults.ts';
import { openLms, type LmsSettings } from '../../../../scorm/preview/lms.ts';
import { isCall } from '../../../../scorm/preview/log.ts';
import { openLms2004 } from '../../../../scorm/preview/lms2004.ts';
import { memoryShelf } from './shelf.ts';

const RESUME = 'cmi.suspend_data';

function started(settings: Partial<LmsSettings> = {}) {
  const lms = openLms({ shelf: memoryShelf(), key: 'lms', learnerName: 'Rivera, Ana', clock: () => 1000, ...settings });
  const api = lms.launch();
  api.LMSInitialize('');
  const commit = (text: string) => {
    api.LMSSetValue(RESUME, text);
    return `${api.LMSCommit('')} ${api.LMSGetLastError()}`;
  };
  return {
    lms,
    api,
    commit,
    kept: () => lms.attempt().values[RESUME],
    last: () =>
      lms
        .log()
        .filter(isCall)
        .findLast(({ name }) => name === 'LMSCommit'),
  };
}

describe('what can be made to go wrong', () => {
  it('one saving fails, and only that one', () => {
    const { lms, commit, kept, last } = started();
    lms.setFaults({ failNext: true });
    expect(commit('one')).toBe('false 101');
    expect(kept()).toBeUndefined();
    expect(last()).toMatchObject({ stored: false, by: 'failNext' });
    expect(commit('two')).toBe('true 0');
    expect(kept()).toBe('two');
    expect(lms.faults().failNext).toBe(false);
  });

  it('without a connection every saving is refused', () => {
    const { lms, commit, kept, last } = started();
    lms.setFaults({ cut: true });
    expect(commit('one')).toBe('false 101');
    expect(commit('two')).toBe('false 101');
    expect(last()).toMatchObject({ stored: false, by: 'cut' });
    lms.setFaults({ cut: false });
    expect(commit('three')).toBe('true 0');
    expect(kept()).toBe('three');
  });

  it('an LMS that pretends confirms and stores nothing, at the end neither', () => {
    const { lms, api, commit, kept, last } = started();
    lms.setFaults({ pretends: true });
    expect(commit('one')).toBe('true 0');
    expect(last()).toMatchObject({ stored: false, by: 'pretends' });
    expect(api.LMSFinish('')).toBe('true');
    expect(kept()).toBeUndefined();
  });

  it('a learner signed out cannot save until the course is opened anew', () => {
    const { lms, api, commit, kept } = started();
    lms.setFaults({ signedOut: true });
    expect(commit('one')).toBe('false 101');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('101');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('301');
    expect(kept()).toBeUndefined();
    const next = lms.launch();
    next.LMSInitialize('');
    next.LMSSetValue(RESUME, 'two');
    expect(next.LMSCommit('')).toBe('true');
    expect(kept()).toBe('two');
  });

  it('a slow LMS holds up the page at each saving, and stores', () => {
    const waits: number[] = [];
    const { lms, commit, kept, last } = started({ wait: (milliseconds) => waits.push(milliseconds) });
    lms.setFaults({ slow: true });
    expect(commit('one')).toBe('true 0');
    expect(waits).toEqual([SLOW]);
    expect(last()).toMatchObject({ stored: true, by: 'slow' });
    expect(kept()).toBe('one');
  });

  it('4,096 characters of resume data, or 64,000 where limits are off', () => {
    const { lms, api } = started();
    expect(api.LMSSetValue(RESUME, 'x'.repeat(4097))).toBe('false');
    lms.setFaults({ generous: true });
    expect(api.LMSSetValue(RESUME, 'x'.repeat(4097))).toBe('true');
    expect(api.LMSSetValue(RESUME, 'x'.repeat(64_001))).toBe('false');
  });

  it('an LMS without interactions refuses to read and to write them, and nothing else', () => {
    const { lms, api, last } = started();
    lms.setFaults({ noInteractions: true });
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('');
    expect(api.LMSGetLastError()).toBe('401');
    expect(api.LMSSetValue('cmi.interactions.0.id', 'q1')).toBe('false');
    expect(lms.log().findLast(isCall)).toMatchObject({ by: 'noInteractions' });
    expect(api.LMSCommit('')).toBe('true');
    expect(last()?.by).toBeUndefined();
  });

  it('the next launch is for review, without credit', () => {
    const { lms } = started();
    lms.setFaults({ review: true });
    const api = lms.launch();
    api.LMSInitialize('');
    expect([api.LMSGetValue('cmi.core.lesson_mode'), api.LMSGetValue('cmi.core.credit')]).toEqual(['review', 'no-credit']);
    const newer = openLms2004({ shelf: memoryShelf(), key: 'lms', learnerName: 'A', clock: () => 0 });
    newer.setFaults({ review: true });
    const api2004 = newer.launch();
    api2004.Initialize('');
    expect([api2004.GetValue('cmi.mode'), api2004.GetValue('cmi.credit')]).toEqual(['review', 'no-credit']);
  });

  it('a window that crashed has no last word, and the log says so', () => {
    const { lms, api, commit, kept } = started();
    commit('committed');
    api.LMSSetValue(RESUME, 'not committed');
    lms.close('crashed');
    expect(api.LMSFinish('')).toBe('false');
    expect(kept()).toBe('committed');
    expect(lms.log().some((entry) => !isCall(entry) && entry.event === 'crashed')).toBe(true);
  });

  it('whatever is switched stands in the log, once', () => {
    const { lms } = started();
    lms.setFaults({ cut: true });
    lms.setFaults({ cut: true, quirks: 'moodle' });
    const switched = lms.log().filter((entry) => !isCall(entry) && entry.event === 'fault');
    expect(switched).toMatchObject([
      { fault: 'cut', value: true },
      { fault: 'quirks', value: 'moodle' },
    ]);
  });
});

describe('the ways of Moodle 4.5', () => {
  const opened = () => {
    const found = started();
    found.lms.setFaults({ quirks: 'moodle' });
    const api = found.lms.launch();
    api.LMSInitialize('');
    const commit = (name: string, value: string) => {
      api.LMSSetValue(name, value);
      return api.LMSCommit('');
    };
    return { ...found, api, commit };
  };

  it('a value tried once is never sent again, stored or not', () => {
    const { lms, commit, kept, last } = opened();
    lms.setFaults({ failNext: true });
    expect(commit(RESUME, 'one')).toBe('false');
    expect(commit(RESUME, 'one')).toBe('true');
    expect(last()).toMatchObject({ stored: false, by: 'tried' });
    expect(kept()).toBeUndefined();
    expect(commit(RESUME, 'one.')).toBe('true');
    expect(kept()).toBe('one.');
    expect(last()).toMatchObject({ stored: true });
  });

  it('a number is the same number however it is written', () => {
    const { lms, commit } = opened();
    lms.setFaults({ failNext: true });
    commit('cmi.core.score.raw', '80');
    commit('cmi.core.score.raw', '80.00');
    expect(lms.attempt().values['cmi.core.score.raw']).toBeUndefined();
  });

  it('a dead connection is reported as success', () => {
    const { lms, commit, kept, last } = opened();
    lms.setFaults({ cut: true });
    expect(commit(RESUME, 'one')).toBe('true');
    expect(last()).toMatchObject({ stored: false, by: 'cut' });
    expect(kept()).toBeUndefined();
  });

  it('the name comes first name first, and a course that is done opens for review', () => {
    const { lms, api, commit } = opened();
    expect(api.LMSGetValue('cmi.core.student_name')).toBe('Ana Rivera');
    expect(api.LMSSetValue(RESUME, 'x'.repeat(64_000))).toBe('true');
    commit('cmi.core.lesson_status', 'passed');
    const next = lms.launch();
    next.LMSInitialize('');
    expect(next.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
  });

  it('in SCORM 2004 what was never set reads as nothing without an error', () => {
    const lms = openLms2004({ shelf: memoryShelf(), key: 'lms', learnerName: 'A', clock: () => 0 });
    lms.setFaults({ quirks: 'moodle' });
    const api = lms.launch();
    api.Initialize('');
    expect([api.GetValue('cmi.location'), api.GetLastError()]).toEqual(['', '0']);
  });
});

describe('the ways of Open edX', () => {
  it('is late, tells no error, reads no status or score, and stores what is set', () => {
    const { lms } = started();
    lms.setFaults({ quirks: 'open-edx' });
    expect(lms.apiAfter()).toBeGreaterThan(0);
    const api = lms.launch();
    api.LMSInitialize('');
    expect(api.LMSSetValue('cmi.core.lesson_status', 'incomplete')).toBe('true');
    expect([api.LMSGetValue('cmi.core.lesson_status'), api.LMSGetLastError()]).toEqual(['', '0']);
    expect(lms.attempt().values['cmi.core.lesson_status']).toBe('incomplete');
    expect(api.LMSSetValue('cmi.core.exit', 'nonsense')).toBe('false');
    expect(api.LMSGetLastError()).toBe('0');
  });
});

it('tells when each element was last written', () => {
  let now = 5000;
  const { lms, api } = started({ clock: () => now });
  api.LMSSetValue(RESUME, 'one');
  now = 9000;
  api.LMSSetValue('cmi.core.lesson_location', 'page');
  api.LMSSetValue('cmi.core.exit', 'nonsense');
  expect([...lms.written()]).toEqual([
    [RESUME, 5000],
    ['cmi.core.lesson_location', 9000],
  ]);
});
