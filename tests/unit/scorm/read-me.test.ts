import { describe, expect, it } from 'vitest';
import { readMe } from '../../../scorm/read-me.ts';
import { tagsOf } from '../../../scorm/verify/html.ts';
import { LMS_IDS } from '../../../src/schemas/package-settings.ts';
import { DATA, settingsWith, words } from './read-me-data.ts';

const sheet = (changes: object) => readMe(settingsWith(changes), DATA, 1024 * 500);
/** What a reader sees, as lines. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)))
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');

describe('READ-ME-FIRST.html', () => {
  it('is not made with a place that nothing fills', () => {
    const readMeWords = { ...words, title: '{title} in {LMS}' };
    expect(() => readMe(settingsWith({}), { ...DATA, readMe: readMeWords }, 1)).toThrow('needs a value for {LMS}');
  });

  it.each(LMS_IDS)('gives the steps for %s, a trial run as the last, and says that the course was not played there', (lms) => {
    const text = textOf(sheet({ lms }));
    const guide = DATA.guides.find(({ id }) => id === lms);
    expect(text).toEqual(expect.arrayContaining([...(guide?.upload.steps ?? ['no guide']), words.afterUpload]));
    expect(text).toContain(`${words.untested} ${guide?.tried.what}`);
  });

  it('says which package it belongs to and what the LMS will be told', () => {
    const text = textOf(sheet({ lms: 'moodle', tries: 2, passMark: 90, agency: { name: 'River County' } })).join('\n');
    expect(text).toContain('A Course in Moodle: read me first');
    for (const [label, value] of [
      [words.file, 'course-1.0.0-scorm12-moodle-mark-90-2-tries-river-county.zip'],
      [words.course, 'A Course, version 1.0.0'],
      [words.size, '500 KB'],
      [words.resume, '1,234 characters at most. This LMS has to keep 4,096.'],
      [words.whenDone, 'passed, with the best score'],
      [words.whenFailed, 'incomplete, with the best score'],
      [words.whenTriesAreUsed, 'incomplete, with the best score'],
      [words.passMark, '90 percent'],
      [words.tries, '2'],
      [words.agency, 'River County'],
    ])
      expect(text).toContain(`${label}\n${value}`);
    expect(text).not.toContain(words.approval);
  });

  it('names both words of a standard that has two', () => {
    expect(textOf(sheet({ standard: 'scorm2004' }))).toContain('completed and passed, with the best score');
    expect(textOf(sheet({ standard: 'cmi5', complete: 'lessons' }))).toContain('completed, without a score');
  });

  it('names the hours on the certificate, those of the agency or those worked out for what counts', () => {
    const hoursIn = (changes: object) => {
      const text = textOf(sheet(changes));
      return text[text.indexOf(words.hours) + 1];
    };
    expect(hoursIn({})).toBe('2 hours, 13 minutes, worked out from the course');
    expect(hoursIn({ complete: 'lessons' })).toBe('1 hour, 15 minutes, worked out from the course');
    expect(hoursIn({ complete: 'final-check' })).toBe('10 minutes, worked out from the course');
    expect(hoursIn({ certificate: { hours: '3.0 clock hours' } })).toBe('3.0 clock hours');
  });

  it.each(LMS_IDS)('asks %s for no status that a package of lessons only never sends', (lms) => {
    for (const standard of ['scorm12', 'scorm2004']) {
      const text = textOf(sheet({ lms, standard, complete: 'lessons', passMark: 90, tries: 2 })).join('\n');
      expect(text).not.toMatch(/wait for (the status )?Passed|ask for the status Passed|status passed count|one word|best score|highest/i);
      for (const label of [words.whenFailed, words.whenTriesAreUsed, words.passMark, words.tries])
        expect(text.split('\n')).not.toContain(label);
      expect(text).toContain(`${words.whenDone}\ncompleted, without a score`);
    }
  });

  it('asks Moodle for the status that each package sends', () => {
    const settingOf = (changes: object) =>
      textOf(sheet({ lms: 'moodle', ...changes })).filter((line) => line.startsWith('Activity completion'));
    expect(settingOf({ standard: 'scorm12' })).toEqual(['Activity completion: ask for the status Passed, and leave Completed unticked.']);
    expect(settingOf({ standard: 'scorm2004' })).toEqual(['Activity completion: ask for the status Passed. You may tick Completed too.']);
    for (const standard of ['scorm12', 'scorm2004'])
      expect(settingOf({ standard, complete: 'lessons' })).toEqual([
        'Activity completion: ask for the status Completed, and leave Passed unticked.',
      ]);
  });

  it.each(LMS_IDS)('says for %s that SCORM 2004 reports two words, and nowhere one', (lms) => {
    expect(textOf(sheet({ lms, standard: 'scorm2004' })).join('\n')).not.toContain('one word');
  });

  it.each(LMS_IDS)('gives whoever has a cmi5 package for %s no steps, settings or traps of SCORM', (lms) => {
    const text = textOf(sheet({ lms, standard: 'cmi5', tries: 2 }));
    const guide = DATA.guides.find(({ id }) => id === lms)!;
    expect(text).toEqual(expect.arrayContaining([words.cmi5Unknown, ...words.cmi5Steps]));
    for (const line of [...guide.upload.steps.filter((step) => step.includes('SCORM')), words.settings, words.traps])
      expect(text).not.toContain(line);
    for (const moment of [words.whenFailed, words.whenTriesAreUsed]) expect(text[text.indexOf(moment) + 1]).toBe(words.nothingYet);
  });

  it('names what goes with the final check, by standard and by what counts', () => {
    const detailIn = (changes: object) => {
      const text = textOf(sheet(changes));
      return text[text.indexOf(words.detail) + 1];
    };
    for (const standard of ['scorm12', 'scorm2004']) expect(detailIn({ standard })).toBe(words.details.objectives);
    expect(detailIn({ standard: 'cmi5' })).toBe(words.details.answers);
    for (const standard of ['scorm12', 'scorm2004', 'cmi5'])
      expect(detailIn({ standard, complete: 'lessons' })).toBe(words.details.uncounted);
  });

  it('stands alone, and shows what was typed as text', () => {
    const html = sheet({ agency: { name: '<script>alert(1)</script>' }, certificate: { instructor: '"><img src=x onerror=y>' } });
    const tags = tagsOf(html);
    expect(
      tags.filter(
        ({ name, attributes }) => ['script', 'img', 'link', 'iframe'].includes(name) || attributes.has('src') || attributes.has('href'),
      ),
    ).toEqual([]);
    expect(textOf(html)).toEqual(expect.arrayContaining(['<script>alert(1)</script>', '"><img src=x onerror=y>']));
  });
});
