import { describe, expect, test } from 'vitest';
import { isPlainPackage, packageName } from '../../../scorm/file-name.ts';
import { defaultSettings } from '../../../src/schemas/package-settings.ts';

const COURSE = { id: 'a-course', title: 'A Course', description: 'A course.', version: '1.2.0', languages: ['en'], passMark: 80 };

const nameFor = (agency: string) => {
  const settings = defaultSettings(COURSE);
  return packageName(COURSE, { ...settings, agency: { ...settings.agency, name: agency } });
};

describe('the name of a package', () => {
  test.each([
    { agency: '', name: 'a-course-1.2.0-scorm12.zip' },
    { agency: 'River County', name: 'a-course-1.2.0-scorm12-river-county.zip' },
    { agency: ' *Départ. of Niños* ', name: 'a-course-1.2.0-scorm12-depart-of-ninos.zip' },
    { agency: '河县', name: 'a-course-1.2.0-scorm12-agency.zip' },
  ])('for the agency "$agency" is $name', ({ agency, name }) => {
    expect(nameFor(agency)).toBe(name);
  });

  test('tells packages for two LMSs apart, since these may be told different words', () => {
    expect(packageName(COURSE, { ...defaultSettings(COURSE), lms: 'cornerstone' })).toBe('a-course-1.2.0-scorm12-cornerstone.zip');
  });

  test.each([
    { chosen: {}, part: '' },
    { chosen: { passMark: 90 }, part: '-mark-90' },
    { chosen: { tries: 3 }, part: '-3-tries' },
    { chosen: { tries: 1 }, part: '-1-try' },
    { chosen: { complete: 'final-check', passMark: 85, tries: 2 }, part: '-final-check-mark-85-2-tries' },
    { chosen: { recordChoices: true }, part: '-choices-recorded' },
    { chosen: { language: 'es' }, part: '-es' },
    { chosen: { certificate: { hours: '', approvalNumber: 'CE-1', instructor: '' } }, part: '-own-certificate' },
    // Where the final check does not count, neither do its mark and tries.
    { chosen: { complete: 'lessons', passMark: 90, tries: 2 }, part: '-lessons' },
  ] as const)('tells of $chosen as "$part", so that two packages of one day are not taken for one another', ({ chosen, part }) => {
    const settings = { ...defaultSettings(COURSE), lms: 'moodle', ...chosen } as const;
    expect(packageName(COURSE, settings)).toBe(`a-course-1.2.0-scorm12-moodle${part}.zip`);
  });

  test('takes forty characters of a long agency name, and does not end in a hyphen', () => {
    expect(nameFor(`${'a'.repeat(39)} county`)).toBe(`a-course-1.2.0-scorm12-${'a'.repeat(39)}.zip`);
  });
});

describe('a package that is removed when newer ones are made', () => {
  test.each(['a-course-1.2.0-scorm12.zip', 'a-course-0.9.12-scorm2004.zip', 'a-course-1.2.0-cmi5.zip'])('%s', (file) => {
    expect(isPlainPackage(COURSE, file)).toBe(true);
  });

  test.each([
    'a-course-1.2.0-scorm12-river-county.zip',
    'a-course-1.2.0-scorm12-moodle.zip',
    'a-course-1.2.0-scorm12-mark-90.zip',
    'a-course-two-1.2.0-scorm12.zip',
    'another-1.2.0-scorm12.zip',
    'a-course-1.2.0-evidence.zip',
    'a-course-1.2.0-scorm12.zip.bak',
    'a-course-1.2-scorm12.zip',
  ])('is never %s', (file) => {
    expect(isPlainPackage(COURSE, file)).toBe(false);
  });
});
