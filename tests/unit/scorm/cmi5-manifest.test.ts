import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { fromText } from '../../../scorm/files.ts';
import { cmi5Manifest, COURSE_STRUCTURE, type Cmi5ManifestSettings } from '../../../scorm/manifest/cmi5.ts';
import { checkCourseStructure } from '../../../scorm/verify/cmi5.ts';

const SETTINGS: Cmi5ManifestSettings = {
  id: '24-hours',
  title: 'A <Course> & "more", version 1.0.0',
  description: 'What to do in the first day.',
  language: 'en',
  launch: 'launch.html',
  rule: 'everything',
  passMark: 85,
};
const manifest = (more: Partial<Cmi5ManifestSettings> = {}) => cmi5Manifest({ ...SETTINGS, ...more });

const form = readFileSync('tests/helpers/cmi5-course-structure.rng', 'utf8');

/** What xmllint has to say against a course structure. */
async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: COURSE_STRUCTURE, contents: xml }], schema: [form], extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

/** What our own check has to say against a package with this course structure. */
function checked(xml: string): string[] {
  return checkCourseStructure(
    new Map([COURSE_STRUCTURE, 'launch.html'].map((name) => [name, fromText(name === COURSE_STRUCTURE ? xml : '')])),
  );
}

describe('a course structure', () => {
  it('names course and unit in full, each by itself, and the same in every version', () => {
    expect(manifest()).toContain('<course id="tag:24-hours,2026:course">');
    expect(manifest({ title: 'Another' })).toContain('<au id="tag:24-hours,2026:au"');
  });

  it('escapes what it is given', () => {
    expect(manifest()).toContain('<langstring lang="en">A &#60;Course&#62; &#38; &#34;more&#34;, version 1.0.0</langstring>');
  });

  it('gives the same text for the same settings', () => {
    expect(manifest()).toBe(manifest());
  });

  it.each([
    ['everything', 'CompletedAndPassed', '0.85'],
    ['final-check', 'Passed', '0.85'],
    ['lessons', 'Completed', undefined],
  ] as const)('asks for what the rule "%s" asks for', (rule, moveOn, mark) => {
    const unit = manifest({ rule });
    expect(unit).toContain(`moveOn="${moveOn}"`);
    expect(/masteryScore="([^"]*)"/.exec(unit)?.[1]).toBe(mark);
  });

  it.each([70, 71, 83, 99, 100])('writes the pass mark of %i percent in four decimals at most', async (passMark) => {
    expect(await faultsOf(manifest({ passMark }))).toEqual([]);
    expect(checked(manifest({ passMark }))).toEqual([]);
  });

  it.each(['everything', 'final-check', 'lessons'] as const)('has the form of cmi5 under the rule "%s"', async (rule) => {
    expect(await faultsOf(manifest({ rule }))).toEqual([]);
    expect(checked(manifest({ rule }))).toEqual([]);
  });

  it.each([
    ['another vocabulary', (xml: string) => xml.replace('v1/CourseStructure', 'v2/CourseStructure')],
    ['an id that is no full IRI', (xml: string) => xml.replace('id="tag:24-hours,2026:au"', 'id="au"')],
    ['a value of moveOn that there is none of', (xml: string) => xml.replace('CompletedAndPassed', 'Finished')],
    ['a name in the wrong case', (xml: string) => xml.replace('moveOn=', 'moveon=')],
    ['no moveOn', (xml: string) => xml.replace(' moveOn="CompletedAndPassed"', '')],
    ['a pass mark in percent', (xml: string) => xml.replace('"0.85"', '"85"')],
    ['a pass mark in five decimals', (xml: string) => xml.replace('"0.85"', '"0.84999"')],
    ['a title without a language', (xml: string) => xml.replace(' lang="en"', '')],
    ['an empty description', (xml: string) => xml.replaceAll('What to do in the first day.', ' ')],
    ['no description', (xml: string) => xml.replace(/<description>.*<\/description>/, '')],
    ['two units', (xml: string) => xml.replace(/<au [\s\S]*<\/au>/, '$&$&')],
  ])('is not allowed %s, by its form nor by the check of packages', async (_title, spoil) => {
    const spoilt = spoil(manifest());
    expect(spoilt).not.toBe(manifest());
    expect(await faultsOf(spoilt)).not.toEqual([]);
    expect(checked(spoilt)).not.toEqual([]);
  });
});

describe('the check of a package in cmi5', () => {
  it('misses the course structure', () => {
    expect(checkCourseStructure(new Map())).toEqual(['cmi5.xml is missing from the top of the package. LMSs refuse a package without it.']);
  });

  it.each([
    ['a byte order mark', (xml: string) => `\u{feff}${xml}`, 'XML declaration'],
    ['one id for two things', (xml: string) => xml.replace(':au"', ':course"'), 'is there twice'],
    ['a page that is not there', (xml: string) => xml.replace('launch.html', 'start.html'), 'opens "start.html"'],
    ['no page', (xml: string) => xml.replace(/<url>.*<\/url>/, ''), 'opens ""'],
    ['an unnamed vocabulary', (xml: string) => xml.replace(/ xmlns="[^"]*"/, ''), 'vocabulary'],
    ['a unit without an id', (xml: string) => xml.replace(' id="tag:24-hours,2026:au"', ''), 'no full IRI'],
    ['a name of the LMS in the address', (xml: string) => xml.replace('launch.html', 'launch.html?fetch=1'), 'belongs to the LMS'],
    ['no unit', (xml: string) => xml.replace(/<au [\s\S]*<\/au>/, ''), 'one course and one unit'],
  ])('finds %s', (_title, spoil, fault) => {
    expect(checked(spoil(manifest())).join(' ')).toContain(fault);
  });

  it('lets an address have a query of its own', () => {
    expect(checked(manifest().replace('launch.html', 'launch.html?lang=en'))).toEqual([]);
  });
});
