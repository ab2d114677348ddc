import { expect, it } from 'vitest';
import { CHECKS, checklistOf, emptyChecklist, withEarlier } from '../../../../scorm/preview/checklist.ts';
import { openLms } from '../../../../scorm/preview/lms.ts';
import { openLms2004 } from '../../../../scorm/preview/lms2004.ts';
import { checksOf, type Subject } from '../../../../scorm/preview/subject.ts';
import { memoryShelf } from './shelf.ts';

const RESUME = 'cmi.suspend_data';

/** Our course with its final check. */
const TESTED: Subject = { isOurs: true, goal: 'passed', passMark: 80 };

function preview(subject = TESTED) {
  const lms = openLms({ shelf: memoryShelf(), key: 'lms', learnerName: 'Rivera, Ana', clock: () => 1000 });
  let api = lms.launch();
  const open = () => {
    api = lms.launch();
    api.LMSInitialize('');
    api.LMSGetValue(RESUME);
  };
  const save = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) api.LMSSetValue(name, value);
    return api.LMSCommit('');
  };
  const done = () => CHECKS.filter((id) => checklistOf(lms.log(), lms.standard.facts, subject)[id].state === 'done');
  const state = (id: (typeof CHECKS)[number]) => checklistOf(lms.log(), lms.standard.facts, subject)[id].state;
  return { lms, open, save, done, state };
}

it('nothing is ticked before anything has happened', () => {
  expect(preview().done()).toEqual([]);
});

it('ticks what the course does: start, resume, fail a try, pass, show the certificate', () => {
  const { lms, open, save, done } = preview();
  open();
  expect(done()).toEqual(['started']);
  save({ [RESUME]: 'x', 'cmi.core.lesson_status': 'incomplete' });
  open();
  expect(done()).toEqual(['started', 'resumed']);
  save({ 'cmi.core.score.raw': '40' });
  expect(done()).toEqual(['started', 'resumed', 'failedTry']);
  save({ 'cmi.core.score.raw': '90', 'cmi.core.lesson_status': 'passed' });
  lms.sawCertificate();
  expect(done()).toEqual(['started', 'resumed', 'failedTry', 'passed', 'certificate']);
});

it('reading back what was just saved is no resuming', () => {
  const { lms, open, done } = preview();
  const api = lms.launch();
  api.LMSInitialize('');
  api.LMSSetValue(RESUME, 'x');
  api.LMSCommit('');
  api.LMSGetValue(RESUME);
  expect(done()).toEqual(['started']);
  open();
  expect(done()).toEqual(['started', 'resumed']);
});

it('what is seen with a learner who was set up is marked, and planted resume data is no resuming', () => {
  const { lms, open, save, done } = preview();
  lms.startOver('Okafor, Sam', 'planted');
  const state = (id: (typeof CHECKS)[number]) => checklistOf(lms.log(), lms.standard.facts, TESTED)[id];
  open();
  expect(done()).toEqual(['started']);
  expect(state('started').isSetUp).toBe(true);
  save({ [RESUME]: 'written' });
  open();
  expect(done()).toEqual(['started', 'resumed']);
  expect(state('resumed').isSetUp).toBe(true);
  const earlier = checklistOf(lms.log(), lms.standard.facts, TESTED);
  lms.startOver('Rivera, Ana');
  open();
  const both = withEarlier(checklistOf(lms.log(), lms.standard.facts, TESTED), earlier);
  expect([both.started.isSetUp, both.resumed.isSetUp]).toEqual([false, true]);
});

it('a score that comes with a pass is not a failed try', () => {
  const { open, save, done } = preview();
  open();
  save({ 'cmi.core.score.raw': '90', 'cmi.core.lesson_status': 'passed' });
  expect(done()).toEqual(['started', 'passed']);
});

it('a score that reaches the pass mark is no failed try, though lessons are left to do', () => {
  const { open, save, state } = preview();
  open();
  save({ 'cmi.core.score.raw': '92', 'cmi.core.lesson_status': 'incomplete' });
  expect(state('failedTry')).toBe('open');
});

it('where no pass mark is known, only the word "failed" is a failed try', () => {
  const { open, save, state } = preview({ isOurs: false, goal: 'passed', passMark: null });
  open();
  save({ 'cmi.core.score.raw': '10', 'cmi.core.lesson_status': 'incomplete' });
  expect(state('failedTry')).toBe('open');
  save({ 'cmi.core.lesson_status': 'failed' });
  expect(state('failedTry')).toBe('done');
});

it('lines that a package can never fill are left out: a failed try without a test, the certificate of other courses', () => {
  expect(checksOf(TESTED)).toEqual(CHECKS);
  expect(CHECKS.filter((id) => !checksOf({ ...TESTED, goal: 'completed', passMark: null }).includes(id))).toEqual(['failedTry']);
  expect(CHECKS.filter((id) => !checksOf({ ...TESTED, isOurs: false }).includes(id))).toEqual(['certificate']);
});

it('where only lessons count, completion is the goal in SCORM 2004 too', () => {
  const lms = openLms2004({ shelf: memoryShelf(), key: 'lms', learnerName: 'A', clock: () => 0 });
  const api = lms.launch();
  api.Initialize('');
  api.SetValue('cmi.completion_status', 'completed');
  api.Commit('');
  const state = (goal: Subject['goal']) => checklistOf(lms.log(), lms.standard.facts, { ...TESTED, goal }).passed.state;
  expect([state('passed'), state('completed')]).toEqual(['open', 'done']);
});

it.each(['cut', 'failNext', 'pretends'] as const)('%s is survived when a later saving arrives', (fault) => {
  const { lms, open, save, state } = preview();
  open();
  lms.setFaults({ [fault]: true });
  expect(state(fault)).toBe('open');
  save({ [RESUME]: 'one' });
  expect(state(fault)).toBe('under way');
  lms.setFaults({ [fault]: false });
  save({ [RESUME]: 'two' });
  expect(state(fault)).toBe('done');
});

it('signing out is survived when the next launch resumes and saves, a crash when the next launch resumes', () => {
  const { lms, open, save, state } = preview();
  open();
  save({ [RESUME]: 'one' });
  lms.setFaults({ signedOut: true });
  save({ [RESUME]: 'two' });
  expect(state('signedOut')).toBe('under way');
  lms.close('crashed');
  expect(state('crashed')).toBe('under way');
  open();
  expect(state('crashed')).toBe('done');
  expect(state('signedOut')).toBe('under way');
  save({ [RESUME]: 'three' });
  expect(state('signedOut')).toBe('done');
});

it('signing out is not survived by a course that begins anew and saves', () => {
  const { lms, open, save, state } = preview();
  open();
  save({ [RESUME]: 'one' });
  lms.setFaults({ signedOut: true });
  save({ [RESUME]: 'two' });
  lms.close();
  const anew = lms.launch();
  anew.LMSInitialize('');
  anew.LMSSetValue(RESUME, 'anew');
  expect(anew.LMSCommit('')).toBe('true');
  expect(state('signedOut')).toBe('under way');
});

it('slowness is survived when the slow saving arrives, missing interactions when anything is saved after them', () => {
  const { lms, open, save, state } = preview();
  open();
  lms.setFaults({ slow: true });
  save({ [RESUME]: 'one' });
  expect(state('slow')).toBe('done');
  lms.setFaults({ slow: false, noInteractions: true });
  save({ 'cmi.interactions.0.id': 'q1', [RESUME]: 'two' });
  expect(state('noInteractions')).toBe('done');
});

it('review is survived when neither status nor score was touched', () => {
  const { lms, open, save, state } = preview();
  lms.setFaults({ review: true });
  open();
  save({ 'cmi.core.lesson_status': 'incomplete' });
  lms.close();
  expect(state('review')).toBe('open');
  open();
  expect(state('review')).toBe('under way');
  lms.close();
  expect(state('review')).toBe('done');
});

it('the ways of an LMS are survived when a whole launch went through under them', () => {
  const { lms, open, save, state } = preview();
  lms.setFaults({ quirks: 'moodle' });
  open();
  expect(state('moodle')).toBe('under way');
  save({ [RESUME]: 'one' });
  lms.close();
  expect(state('moodle')).toBe('done');
  expect(state('open-edx')).toBe('open');
});

it('reads SCORM 2004 likewise', () => {
  const lms = openLms2004({ shelf: memoryShelf(), key: 'lms', learnerName: 'A', clock: () => 0 });
  const api = lms.launch();
  api.Initialize('');
  api.SetValue('cmi.score.scaled', '0.4');
  api.SetValue('cmi.completion_status', 'completed');
  api.Commit('');
  const state = () => checklistOf(lms.log(), lms.standard.facts, TESTED);
  expect(state().failedTry.state).toBe('done');
  expect(state().passed.state).toBe('open');
  api.SetValue('cmi.success_status', 'passed');
  api.Terminate('');
  expect(state().passed.state).toBe('done');
});

it('what was done on an earlier visit stays done', () => {
  const { lms, open } = preview();
  open();
  const earlier = checklistOf(lms.log(), lms.standard.facts, TESTED);
  expect(withEarlier(emptyChecklist, earlier).started.state).toBe('done');
  expect(withEarlier(earlier, emptyChecklist).started.state).toBe('done');
});

it('a pass that never arrived is none, also when a later launch saves something else', () => {
  const { lms, open, save, done } = preview();
  open();
  lms.setFaults({ pretends: true });
  save({ 'cmi.core.lesson_status': 'passed' });
  lms.close('crashed');
  lms.setFaults({ pretends: false });
  open();
  save({ 'cmi.core.lesson_location': 'tomorrow' });
  expect(lms.values()['cmi.core.lesson_status']).not.toBe('passed');
  expect(done()).not.toContain('passed');
});

it('the ways of an LMS, and a look back, count also when they were chosen before a new learner began', () => {
  const { lms, open, save, done } = preview();
  lms.setFaults({ quirks: 'moodle' });
  lms.startOver('Learner, New');
  open();
  save({ 'cmi.core.lesson_status': 'incomplete' });
  lms.close();
  expect(done()).toContain('moodle');
  lms.setFaults({ quirks: 'none', review: true });
  lms.startOver('Learner, Other');
  open();
  lms.close();
  expect(done()).toContain('review');
});
