import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { courseSchema } from '../../../src/schemas/course.ts';
import { defaultSettings, LOGO_BYTES, packageSettingsSchema } from '../../../src/schemas/package-settings.ts';
import { TEXT_LIMITS } from '../../../src/schemas/package-text.ts';
import { checkSettings, readSettings, settingsText } from '../../../src/schemas/read-settings.ts';

/** A course with another pass mark than the usual one. */
const COURSE = { passMark: 85 };

/** The sentences about settings that differ from the defaults in this. */
const problemsOf = (changes: object) =>
  checkSettings({ format: 1, ...changes }, COURSE).problems.map(({ field, message }) => `${field}: ${message}`);
const agency = (fields: object) => problemsOf({ agency: { name: 'River County', ...fields } });

describe('settings', () => {
  it('may leave out everything but the format', () => {
    expect(checkSettings({ format: 1 }, COURSE)).toEqual({ settings: defaultSettings(COURSE), problems: [] });
    expect(defaultSettings(COURSE)).toMatchObject({
      lms: 'other',
      standard: 'scorm12',
      complete: 'everything',
      tries: null,
      recordChoices: false,
    });
  });

  it('ask for the pass mark of the course when none is chosen', () => {
    expect(defaultSettings(COURSE).passMark).toBe(85);
    expect(checkSettings({ format: 1 }, { passMark: 95 }).settings?.passMark).toBe(95);
    expect(checkSettings({ format: 1, passMark: 75 }, COURSE).settings?.passMark).toBe(75);
  });

  it('hold no mark and no limit of tries where the final check does not count, wherever they come from', () => {
    expect(checkSettings({ format: 1, complete: 'lessons', passMark: 95, tries: 1 }, COURSE).settings).toMatchObject({
      complete: 'lessons',
      passMark: 85,
      tries: null,
    });
  });

  it('may ask for the pass marks that a course may ask for, and for no others', () => {
    const takes = (schema: { safeParse(mark: number): { success: boolean } }) =>
      [69, 70, 100, 101].map((mark) => schema.safeParse(mark).success);
    expect(takes(packageSettingsSchema.shape.passMark)).toEqual([false, true, true, false]);
    expect(takes(courseSchema.shape.passMark)).toEqual([false, true, true, false]);
  });

  it('come back from their own file as they were', () => {
    const settings = {
      ...defaultSettings(COURSE),
      tries: 3,
      agency: { ...defaultSettings(COURSE).agency, name: 'River "County" <DCFS>\u00e9 😀' },
    };
    const text = settingsText(settings);
    expect(readSettings(text, COURSE)).toEqual({ settings, problems: [] });
    expect(readSettings(`\uFEFF${text}`, COURSE)).toEqual({ settings, problems: [] });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keep texts without spaces around them, with one kind of line break and no tabs', () => {
    const { settings } = checkSettings({ format: 1, agency: { name: ' A\tB ', protocols: { reporting: ' one\r\ntwo\rthree ' } } }, COURSE);
    expect(settings?.agency.name).toBe('A B');
    expect(settings?.agency.protocols.reporting).toBe('one\ntwo\nthree');
  });
});

describe('a settings file', () => {
  it.each([
    ['is no JSON', '{', 'This is not a settings file: it is not JSON.'],
    ['is a list', '[]', 'This is not a settings file: it names no "format".'],
    ['is nothing', 'null', 'This is not a settings file: it names no "format".'],
    ['belongs to other software', '{"name":"x"}', 'This is not a settings file: it names no "format".'],
    ['is of a newer version', '{"format":2}', 'This settings file was made by a newer version of the course (format 2).'],
    ['has a format nobody knows', '{"format":"1"}', 'This settings file names a format that is not known. Write "format": 1.'],
  ])('that %s is refused in one sentence', (_title, text, sentence) => {
    const { settings, problems } = readSettings(text, COURSE);
    expect(settings).toBeNull();
    expect(problems).toEqual([{ field: '', message: expect.stringContaining(sentence) }]);
  });
});

describe('a field is refused with its name and a remedy when it', () => {
  it.each<[string, object, string]>([
    ['is not known', { passmark: 90 }, 'passmark: "passmark" is not a setting of this version. Correct its spelling, or remove it.'],
    ['names no LMS of the list', { lms: 'blackbored' }, 'lms: LMS must be one of: moodle, open-edx, canvas,'],
    ['names no standard', { standard: 'aicc' }, 'standard: Standard must be one of: scorm12, scorm2004, cmi5.'],
    ['names no rule', { complete: 'half' }, 'complete: What counts as complete must be one of: everything, final-check, lessons.'],
    ['names no language', { language: 'tlh' }, 'language: Language must be one of: en, es, ar.'],
    ['is a pass mark under 70', { passMark: 69 }, 'passMark: Pass mark must be a whole number from 70 to 100.'],
    ['is a pass mark over 100', { passMark: 101 }, 'passMark: Pass mark must be a whole number from 70 to 100.'],
    ['is a part of a percent', { passMark: 80.5 }, 'passMark: Pass mark must be a whole number from 70 to 100.'],
    ['is a pass mark in words', { passMark: '80' }, 'passMark: Pass mark must be a whole number from 70 to 100.'],
    ['gives no try at all', { tries: 0 }, 'tries: Tries must be a whole number from 1 to 20, or null for no limit.'],
    ['gives too many tries', { tries: 21 }, 'tries: Tries must be a whole number from 1 to 20, or null for no limit.'],
    ['is neither true nor false', { recordChoices: 'yes' }, 'recordChoices: Recording of talk choices must be true or false.'],
    ['is no group of settings', { certificate: 'x' }, 'certificate: Certificate must hold named settings in curly braces.'],
    ['is misspelled deeper down', { agency: { nmae: 'x' } }, 'agency.nmae: "nmae" is not a setting of this version.'],
  ])('%s', (_title, changes, sentence) => {
    expect(problemsOf(changes)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each<[string, object, string]>([
    ['is no text', { hotline: 5 }, 'agency.hotline: State hotline must be text. Put it in quotation marks.'],
    [
      'is too long',
      { protocols: { reporting: 'x'.repeat(5000) } },
      'agency.protocols.reporting: Text for reporting has 5,000 characters, and 400 fit. Shorten it.',
    ],
    ['has more lines than one', { onCall: 'a\nb' }, 'agency.onCall: On-call number has more than one line. Write it on one line.'],
    ['holds NUL', { screeningTool: 'a\0b' }, 'agency.screeningTool: Screening tool holds a character that cannot be printed.'],
    [
      'holds half a character',
      { reportingLimits: 'a\uD83D' },
      'agency.reportingLimits: Reporting limits holds a character that cannot be printed.',
    ],
    [
      'turns the direction of reading',
      { hotline: '\u202E911' },
      'agency.hotline: State hotline holds a hidden mark that changes the direction',
    ],
    ['is a logo of another kind', { logo: { type: 'gif', data: 'AAAA' } }, 'agency.logo.type: Type of the logo must be one of: svg, png.'],
    ['is a logo that is not base64', { logo: { type: 'png', data: '<svg>' } }, 'agency.logo.data: The logo must be written in base64.'],
    [
      'is a logo over 200 KB',
      { logo: { type: 'png', data: 'A'.repeat(Math.ceil((LOGO_BYTES + 3) / 3) * 4) } },
      'agency.logo.data: The logo is larger than 200 KB.',
    ],
  ])('%s', (_title, fields, sentence) => {
    expect(agency(fields)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('words of an agency', () => {
  it('need its name, so that staff see whose they are', () => {
    const nameless = (fields: object) => problemsOf({ agency: fields });
    expect(nameless({ hotline: '1-800-555-0119' })).toEqual([expect.stringContaining('agency.name: Agency name is missing')]);
    expect(nameless({ protocols: { screening: 'x' } })).toEqual([expect.stringContaining('agency.name: Agency name is missing')]);
    expect(nameless({ protocols: { screening: ' ' } })).toEqual([]);
  });

  it('are counted as readers count them: an emoji is one character', () => {
    expect(agency({ hotline: '😀'.repeat(TEXT_LIMITS.hotline) })).toEqual([]);
    expect(agency({ hotline: '😀'.repeat(TEXT_LIMITS.hotline + 1) })).toEqual([
      expect.stringContaining(`has ${TEXT_LIMITS.hotline + 1} characters, and ${TEXT_LIMITS.hotline} fit`),
    ]);
  });

  test.prop([fc.anything()])('of whatever kind are settings or sentences, never an exception', (value) => {
    const { settings, problems } = checkSettings(value, COURSE);
    expect(settings === null).toBe(problems.length > 0);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 30, size: 'max' })])('survive their file unchanged once they are accepted', (text) => {
    const { settings } = checkSettings({ format: 1, agency: { name: 'A', protocols: { reporting: text } } }, COURSE);
    if (settings !== null) expect(readSettings(settingsText(settings), COURSE).settings).toEqual(settings);
  });
});
