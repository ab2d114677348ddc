import { describe, expect, it } from 'vitest';
import { openLms, type LmsSettings } from '../../../../scorm/preview/lms.ts';
import { isCall } from '../../../../scorm/preview/log.ts';
import { memoryShelf } from './shelf.ts';

const open = (settings: Partial<LmsSettings> = {}) =>
  openLms({ shelf: memoryShelf(), key: 'lms', learnerName: 'Rivera, Ana', clock: () => 1000, ...settings });

describe('a launch', () => {
  it('starts once, ends once, and refuses everything outside', () => {
    const api = open().launch();
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('');
    expect(api.LMSGetLastError()).toBe('301');
    expect(api.LMSSetValue('cmi.suspend_data', 'x')).toBe('false');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSInitialize('')).toBe('true');
    expect(api.LMSInitialize('')).toBe('false');
    expect(api.LMSGetLastError()).toBe('101');
    expect(api.LMSFinish('')).toBe('true');
    expect(api.LMSSetValue('cmi.suspend_data', 'late')).toBe('false');
    expect(api.LMSGetLastError()).toBe('301');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSInitialize('')).toBe('false');
  });

  it('takes nothing but an empty string where one is due', () => {
    const api = open().launch();
    expect(api.LMSInitialize('now')).toBe('false');
    expect(api.LMSGetLastError()).toBe('201');
    expect(Reflect.apply(api.LMSInitialize, api, [])).toBe('false');
    expect(Reflect.apply(api.LMSInitialize, api, [null])).toBe('false');
    api.LMSInitialize('');
    expect(api.LMSCommit(' ')).toBe('false');
    expect(api.LMSFinish('now')).toBe('false');
    expect(api.LMSFinish('')).toBe('true');
  });

  it('takes text only, in the form the element asks for', () => {
    const api = open().launch();
    api.LMSInitialize('');
    expect(Reflect.apply(api.LMSSetValue, api, ['cmi.core.score.raw', 80])).toBe('false');
    expect(api.LMSSetValue('cmi.core.lesson_status', 'not attempted')).toBe('false');
    expect(api.LMSGetLastError()).toBe('405');
    expect(api.LMSGetErrorString('405')).toBe('Incorrect Data Type');
    expect(api.LMSGetDiagnostic('405')).not.toBe('');
    expect(api.LMSSetValue('cmi.interactions.0.id', 'two words')).toBe('false');
    expect(api.LMSSetValue('cmi.core.entry', 'resume')).toBe('false');
    expect(api.LMSGetLastError()).toBe('403');
    expect(api.LMSSetValue('cmi.interactions.4.id', 'gap')).toBe('false');
    expect(api.LMSGetLastError()).toBe('201');
    expect(api.LMSSetValue('cmi.interactions.0.type', 'choice')).toBe('true');
    expect(api.LMSSetValue('cmi.interactions.0.student_response', 'ab')).toBe('false');
    expect(api.LMSSetValue('cmi.interactions.0.student_response', 'a,b')).toBe('true');
    expect(api.LMSGetValue('cmi.interactions.0.student_response')).toBe('');
    expect(api.LMSGetLastError()).toBe('404');
  });

  it('tells the learner, mode, credit and entry', () => {
    const api = open().launch();
    api.LMSInitialize('');
    const read = (name: string) => api.LMSGetValue(`cmi.core.${name}`);
    expect(['student_name', 'student_id', 'lesson_mode', 'credit', 'entry', 'lesson_status', 'total_time'].map(read)).toEqual([
      'Rivera, Ana',
      'learner-1',
      'normal',
      'credit',
      'ab-initio',
      'not attempted',
      '00:00:00',
    ]);
  });

  it('puts every call in the log, with its answer and error', () => {
    const lms = open();
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.exit', 'normal');
    expect(lms.log().filter(isCall)).toEqual([
      { launch: 1, at: 1000, name: 'LMSInitialize', args: [''], result: 'true', error: '0' },
      { launch: 1, at: 1000, name: 'LMSSetValue', args: ['cmi.core.exit', 'normal'], result: 'false', error: '405' },
    ]);
  });
});
