import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, settingsOf, TEXT_FIELDS, type Draft } from '../../../src/builder/draft.ts';
import { inOrder } from '../../../src/builder/problems.ts';
import { defaultSettings, LMS_IDS, packageSettingsSchema, type PackageSettings } from '../../../src/schemas/package-settings.ts';
import { STANDARDS } from '../../../src/course/record/terms.ts';

const written = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most, size: 'max' }).filter((text) => !/\p{C}|[\u202A-\u202E\u2066-\u2069]/u.test(text));

const settings: fc.Arbitrary<PackageSettings> = fc
  .record({
    lms: fc.constantFrom(...LMS_IDS),
    standard: fc.constantFrom(...STANDARDS),
    passMark: fc.integer({ min: 70, max: 100 }),
    tries: fc.option(fc.integer({ min: 1, max: 20 })),
    recordChoices: fc.boolean(),
    name: written(10),
    hours: written(10),
    plan: written(20),
  })
  .map(({ name, hours, plan, ...rest }) =>
    packageSettingsSchema.parse({
      format: 1,
      ...rest,
      certificate: { hours },
      agency: { name: `A${name}`, protocols: { 'response-plan': plan } },
    }),
  );

const course = { id: 'course', title: 'Course', description: 'A course.', version: '1.0.0', languages: ['en'], passMark: 80 };
const read = (draft: Draft) => settingsOf(draft, course);

describe('the form', () => {
  it('gives back the settings it was filled with', () => {
    fc.assert(fc.property(settings, (given) => void expect(read(draftOf(given)).settings).toEqual(given)));
  });

  it('begins with the settings of a package for nobody in particular', () => {
    expect(read(emptyDraft(course)).settings).toEqual(defaultSettings(course));
  });

  it('takes a pass mark with or without a percent sign, and no other words', () => {
    expect(read({ ...emptyDraft(course), passMark: ' 85 % ' }).settings?.passMark).toBe(85);
    for (const passMark of ['', 'eighty', '8e1', '69', '101', '80.5', '-80', '１００', '80 percent'])
      expect(read({ ...emptyDraft(course), passMark }).problems).toEqual([
        { field: 'passMark', message: expect.stringContaining('70 to 100') },
      ]);
  });

  it('asks nothing about the final check where only lessons count', () => {
    const typed: Draft = { ...emptyDraft(course), complete: 'lessons', passMark: 'sixty', tries: '1' };
    expect(read(typed)).toEqual({ settings: { ...defaultSettings(course), complete: 'lessons' }, problems: [] });
  });

  it('leads every problem to the control that mends it, from top to bottom', () => {
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, 'x'.repeat(500)])) as Record<(typeof TEXT_FIELDS)[number], string>;
    const fields = inOrder(read({ ...emptyDraft(course), passMark: '1', texts }).problems).map(({ field }) => field);
    expect(fields).toEqual([
      'passMark',
      'agency.name',
      'agency.hotline',
      'agency.onCall',
      'agency.screeningTool',
      'agency.reportingLimits',
      'agency.protocols.child-missing',
      'agency.protocols.first-24-hours',
      'agency.protocols.reporting',
      'agency.protocols.response-plan',
      'agency.protocols.screening',
      'certificate.hours',
      'certificate.approvalNumber',
      'certificate.instructor',
    ]);
  });

  it('asks for the name of an agency whose words are in the package', () => {
    const texts = { ...emptyDraft(course).texts, 'agency.hotline': '555-0142' };
    expect(inOrder(read({ ...emptyDraft(course), texts }).problems).map(({ field }) => field)).toEqual(['agency.name']);
  });

  it('refuses a logo that could run a script, and says so at the logo', () => {
    const data = btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const texts = { ...emptyDraft(course).texts, 'agency.name': 'River County' };
    expect(read({ ...emptyDraft(course), texts, logo: { type: 'svg', data } }).problems).toEqual([
      { field: 'agency.logo', message: expect.stringContaining('<script>') },
    ]);
  });

  it('offers no language that the course is not in', () => {
    expect(read({ ...emptyDraft(course), language: 'es' }).problems).toEqual([
      { field: 'language', message: expect.stringContaining('"es"') },
    ]);
  });

  it('leads a logo written wrongly in a settings file to the field of the logo', () => {
    expect(inOrder([{ field: 'agency.logo.data', message: 'wrong' }])).toEqual([{ field: 'agency.logo', message: 'wrong' }]);
  });
});
