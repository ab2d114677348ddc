import { expect, it } from 'vitest';
import { loadContent } from '../../../src/authoring/content.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { recordWords, type CourseParts } from '../../../src/preview/record-words.ts';

const { strings } = (await loadContent()).edition('en');
const { resume } = strings.preview;
const course: CourseParts = {
  lessons: [
    { slot: 0, title: 'Signs' },
    { slot: 1, title: 'Reports' },
  ],
  talks: [
    { slot: 0, title: 'Back at five' },
    { slot: 1, title: 'Room 4' },
  ],
  checks: 9,
  pages: { reports: 'Reports' },
};
const facts = (record: LearnerRecord) =>
  Object.fromEntries(recordWords(record, course, resume).map(({ name, facts: found }) => [name, found]));

it('says of an empty record that there is nothing', () => {
  const said = facts(emptyRecord);
  expect(said[resume.lessons]).toEqual(['0 of 2']);
  for (const name of [resume.talks, resume.finalCheck, resume.place, resume.reached]) expect(said[name]).toEqual([resume.nothing]);
  expect(said).not.toHaveProperty(resume.unread);
});

it('says what was opened, tried, talked through, scored, and where the learner was', () => {
  const said = facts({
    ...emptyRecord,
    lessons: [1, 40],
    checks: { 3: 'tried', 4: 'right', 5: 'right' },
    talks: {
      1: { runs: [{ started: 1, log: 'ab', ended: true }], endings: ['a'], debriefed: true },
      0: { runs: [{ started: 1, log: 'a', ended: false }], endings: [], debriefed: false },
    },
    finalCheck: { best: 67, attempt: { number: 2, seed: 1, items: [1, 2, 3], answers: [1] } },
    place: { value: 'reports', at: 1 },
    reached: 'completed',
    unread: ['zAAA'],
  });
  expect(said[resume.lessons]).toEqual(['1 of 2']);
  expect(said[resume.checks]).toEqual(['3 of 9, 2 of them right']);
  expect(said[resume.talks]).toEqual(['Back at five: 1 kept', 'Room 4: 1 kept, debrief opened or talk read']);
  expect(said[resume.finalCheck]).toEqual(['best score 67 percent', 'try 2, 1 of 3 answered']);
  expect(said[resume.place]).toEqual(['Reports']);
  expect(said[resume.reached]).toEqual(['completed']);
  expect(said[resume.unread]).toEqual(['1']);
});

it('a page that this version does not know is named as it is', () => {
  expect(facts({ ...emptyRecord, place: { value: 'gone', at: 1 } })[resume.place]).toEqual(['gone']);
  expect(facts({ ...emptyRecord, place: { value: 'es-reports', at: 1 } })[resume.place]).toEqual(['Reports']);
});
