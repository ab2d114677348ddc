import { describe, expect, it } from 'vitest';
import { openLms2004 } from '../../../../scorm/preview/lms2004.ts';
import type { LmsSettings } from '../../../../scorm/preview/lms.ts';
import { memoryShelf } from './shelf.ts';

const open = (settings: Partial<LmsSettings> = {}) =>
  openLms2004({ shelf: memoryShelf(), key: 'lms', learnerName: 'Rivera, Ana', clock: () => 1000, ...settings });

const started = (settings: Partial<LmsSettings> = {}) => {
  const lms = open(settings);
  const api = lms.launch();
  api.Initialize('');
  const code = (result: string) => `${result} ${api.GetLastError()}`;
  return {
    lms,
    api,
    get: (name: string) => code(api.GetValue(name)),
    set: (name: string, value: string) => code(api.SetValue(name, value)),
  };
};

describe('a session of SCORM 2004', () => {
  it('has a code of its own for every call outside', () => {
    const api = open().launch();
    const codes = (...results: string[]) => results.map((result) => `${result} ${api.GetLastError()}`);
    expect(codes(api.GetValue('cmi.mode'))).toEqual([' 122']);
    expect(codes(api.SetValue('cmi.location', 'x'))).toEqual(['false 132']);
    expect(codes(api.Commit(''))).toEqual(['false 142']);
    expect(codes(api.Terminate(''))).toEqual(['false 112']);
    expect(codes(api.Initialize('x'))).toEqual(['false 201']);
    expect(codes(api.Initialize(''))).toEqual(['true 0']);
    expect(codes(api.Initialize(''))).toEqual(['false 103']);
    expect(codes(api.Terminate(''))).toEqual(['true 0']);
    expect(codes(api.GetValue('cmi.mode'))).toEqual([' 123']);
    expect(codes(api.SetValue('cmi.location', 'x'))).toEqual(['false 133']);
    expect(codes(api.Commit(''))).toEqual(['false 143']);
    expect(codes(api.Terminate(''))).toEqual(['false 113']);
    expect(codes(api.Initialize(''))).toEqual(['false 104']);
  });

  it('reads as the books say, whether a value is there, was never set, or may not be read', () => {
    const { get } = started({ given: { 'cmi.scaled_passing_score': '0.8' } });
    expect(get('cmi.learner_name')).toBe('Rivera, Ana 0');
    expect(get('cmi.entry')).toBe('ab-initio 0');
    expect(get('cmi.completion_status')).toBe('unknown 0');
    expect(get('cmi.scaled_passing_score')).toBe('0.8 0');
    expect(get('cmi.location')).toBe(' 403');
    expect(get('cmi.exit')).toBe(' 405');
    expect(get('cmi.interactions.0.id')).toBe(' 301');
    expect(get('cmi.core.lesson_status')).toBe(' 401');
  });

  it('takes lists without gaps, the id first, the type before the answers', () => {
    const { set, get } = started();
    expect(set('cmi.interactions.1.id', 'gap')).toBe('false 351');
    expect(set('cmi.interactions.0.type', 'choice')).toBe('false 408');
    expect(set('cmi.interactions.0.id', 'q 1')).toBe('false 406');
    expect(get('cmi.interactions._count')).toBe('0 0');
    expect(set('cmi.interactions.0.id', 'q1')).toBe('true 0');
    expect(set('cmi.interactions.0.learner_response', 'a')).toBe('false 408');
    expect(set('cmi.interactions.0.correct_responses.0.pattern', 'a')).toBe('false 408');
    expect(set('cmi.interactions.0.type', 'choice')).toBe('true 0');
    expect(set('cmi.interactions.0.correct_responses.1.pattern', 'a')).toBe('false 351');
    expect(set('cmi.interactions.0.correct_responses.0.pattern', 'a[,]b')).toBe('true 0');
    expect(get('cmi.interactions.0.correct_responses.1.pattern')).toBe(' 301');
    expect(set('cmi.interactions.0.learner_response', 'a[,]a')).toBe('false 406');
    expect(set('cmi.interactions.0.objectives.1.id', 'o')).toBe('false 351');
    expect(set('cmi.interactions.0.objectives.0.id', 'o')).toBe('true 0');
    expect(set('cmi.objectives.0.success_status', 'passed')).toBe('false 408');
    expect(set('cmi.objectives.0.id', 'o1')).toBe('true 0');
    expect(set('cmi.objectives.0.id', 'o2')).toBe('false 351');
    expect(set('cmi.objectives.1.id', 'o1')).toBe('false 351');
    expect(get('cmi.objectives._count')).toBe('1 0');
    expect(set('cmi.score.scaled', '1.5')).toBe('false 407');
    expect(set('cmi.entry', 'resume')).toBe('false 404');
    expect(set('cmi.comments_from_learner.0.comment', 'Thank you.')).toBe('true 0');
  });

  it('takes nothing but text', () => {
    const { api } = started();
    expect(Reflect.apply(api.SetValue, api, ['cmi.location', 0])).toBe('false');
    expect(api.GetLastError()).toBe('406');
    expect(Reflect.apply(api.GetValue, api, [7])).toBe('');
    expect(api.GetLastError()).toBe('201');
    expect(api.GetErrorString('406')).toBe('Data Model Element Type Mismatch');
    expect(api.GetDiagnostic('406')).not.toBe('');
  });
});

describe('from one launch of SCORM 2004 to the next', () => {
  it('resumes an attempt that was suspended, with its lists, and adds the time once', () => {
    const { lms, api, set } = started();
    set('cmi.exit', 'suspend');
    set('cmi.suspend_data', 'page 3');
    set('cmi.completion_status', 'incomplete');
    set('cmi.session_time', 'PT10M');
    set('cmi.interactions.0.id', 'q1');
    set('cmi.interactions.0.type', 'choice');
    api.Commit('');
    api.Terminate('');
    expect(lms.values()['cmi.total_time']).toBe('PT10M');
    const next = lms.launch();
    next.Initialize('');
    expect(
      ['entry', 'suspend_data', 'completion_status', 'total_time', 'interactions._count'].map((name) => next.GetValue(`cmi.${name}`)),
    ).toEqual(['resume', 'page 3', 'incomplete', 'PT10M', '1']);
    expect(next.SetValue('cmi.interactions.0.learner_response', 'a')).toBe('true');
    next.SetValue('cmi.session_time', 'PT5M');
    next.Terminate('');
    expect(lms.values()['cmi.total_time']).toBe('PT15M');
  });

  it('an attempt that was not suspended is over: the next one begins with nothing', () => {
    const { lms, api, set } = started();
    set('cmi.suspend_data', 'page 3');
    set('cmi.exit', 'normal');
    api.Terminate('');
    const next = lms.launch();
    next.Initialize('');
    expect(next.GetValue('cmi.entry')).toBe('ab-initio');
    expect(next.GetValue('cmi.suspend_data')).toBe('');
    expect(next.GetLastError()).toBe('403');
  });

  it('a pass mark and a threshold from the manifest decide at the end', () => {
    const { lms, api, set } = started({ given: { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '1' } });
    set('cmi.score.scaled', '0.7');
    set('cmi.success_status', 'passed');
    set('cmi.progress_measure', '1');
    set('cmi.completion_status', 'incomplete');
    api.Terminate('');
    expect(lms.values()['cmi.success_status']).toBe('failed');
    expect(lms.values()['cmi.completion_status']).toBe('completed');
  });

  it('leaves the success to the course in Moodle, whatever pass mark the manifest has', () => {
    const lms = open({ given: { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '1' } });
    lms.setFaults({ quirks: 'moodle' });
    const api = lms.launch();
    api.Initialize('');
    api.SetValue('cmi.score.scaled', '0.9');
    api.SetValue('cmi.progress_measure', '1');
    api.Terminate('');
    expect(lms.values()['cmi.success_status'] ?? 'unknown').toBe('unknown');
    expect(lms.values()['cmi.completion_status']).toBe('completed');
  });

  it('a Terminate that fails leaves the session open, and can be repeated', () => {
    const { lms, api, set } = started();
    set('cmi.location', 'page-3');
    lms.setFaults({ failNext: true });
    expect(api.Terminate('')).toBe('false');
    expect(api.GetLastError()).toBe('111');
    expect(lms.isRunning()).toBe(true);
    expect(api.Terminate('')).toBe('true');
    expect(lms.values()['cmi.location']).toBe('page-3');
  });
});
