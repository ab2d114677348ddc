import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { scorm12Manifest } from '../../../scorm/manifest/scorm12.ts';

const SETTINGS = { id: '24-hours', title: 'A <Course> & "more"', version: '1.0.0', launch: 'launch.html' };
const manifest = (more: object = {}) => scorm12Manifest({ ...SETTINGS, ...more }, ['launch.html', 'a+b.css']);

const form = readFileSync('tests/helpers/scorm12-manifest.rng', 'utf8');

/** What xmllint has to say against a manifest. */
async function faultsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'imsmanifest.xml', contents: xml }], schema: [form], extension: 'relaxng' });
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
