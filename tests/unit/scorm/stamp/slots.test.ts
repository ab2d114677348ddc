import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../../../scorm/stamp/slots.ts';
import { tagsOf } from '../../../../scorm/verify/html.ts';
import { checkSettings } from '../../../../src/schemas/read-settings.ts';
import { PROTOCOLS, type PackageSettings } from '../../../../src/schemas/package-settings.ts';

const settingsWith = (fields: object): PackageSettings => {
  const { settings, problems } = checkSettings({ format: 1, ...fields }, { passMark: 80 });
  if (settings === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return settings;
};
const agency = (fields: object) => settingsWith({ agency: { name: 'River County', ...fields } });

/** A place as `Agency.astro` writes it. */
const place = (id: string) =>
  `<p>before</p><div class="agency" data-agency-slot="${id}" data-added-by="Added by {agency}" data-line-hotline="Hotline: {text}"` +
  ' data-line-on-call="On call: {text}" data-line-screening-tool="Tool: {text}" data-line-reporting-limits="Due: {text}" hidden></div><p>after</p>';

/** What a reader sees of a page: its text, with places that are hidden left out. */
const textOf = (html: string) =>
  html
    .replace(/<(\w+)[^>]*\shidden[^>]*>.*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|')
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)));

describe('a place for an agency’s words', () => {
  it('stays empty and hidden when the agency has nothing for it', () => {
    for (const id of [...PROTOCOLS, 'on-call', 'numbers', 'header', 'certificate-hours', 'no-such-place'])
      expect(fillSlots(place(id), settingsWith({}), null)).toBe(place(id));
  });

  it('shows the words in paragraphs, marked as the agency’s', () => {
    const html = fillSlots(place('reporting'), agency({ protocols: { reporting: 'Call first.\n\nThen write.' } }), null);
    expect(html).not.toContain('hidden');
    expect(textOf(html)).toBe('|before|Added by |River County|Call first.|Then write.|after|');
  });

  it('shows the agency’s hotline, number on call, tool and limits where they belong, each with its label', () => {
    const all = agency({ hotline: '1-800-555-0119', onCall: 'Dana 555-0142', screeningTool: 'CSE-IT', reportingLimits: '4 hours' });
    const shown = (id: string) =>
      textOf(fillSlots(place(id), all, null))
        .replace('|before|Added by |River County|', '')
        .replace('|after|', '');
    expect(shown('child-missing')).toBe('Hotline: |1-800-555-0119|On call: |Dana |555-0142');
    expect(shown('first-24-hours')).toBe('On call: |Dana |555-0142');
    expect(shown('reporting')).toBe('Hotline: |1-800-555-0119|Due: |4 hours');
    expect(shown('screening')).toBe('Tool: |CSE-IT');
    expect(shown('on-call')).toBe('On call: |Dana |555-0142');
    expect(shown('numbers')).toBe('Hotline: |1-800-555-0119|On call: |Dana |555-0142');
    expect(fillSlots(place('response-plan'), all, null)).toBe(place('response-plan'));
  });

  it('lets a phone number be pressed', () => {
    const html = fillSlots(place('on-call'), agency({ onCall: 'Dana (802) 555-0142, ext. 3' }), null);
    expect(html).toContain('Dana <a href="tel:8025550142">(802) 555-0142</a>, ext. 3');
  });

  it('takes its words from the page, in whatever order its attributes stand', () => {
    const spanish = '<div hidden data-added-by="Agregado por {agency}" data-agency-slot="screening"></div>';
    expect(fillSlots(spanish, agency({ protocols: { screening: 'x' } }), null)).toContain('Agregado por <bdi>River County</bdi>');
  });

  it('on the certificate and in the header holds text alone', () => {
    const html =
      '<p data-agency-slot="header" hidden></p><span data-agency-slot="certificate-agency" hidden></span><span data-agency-slot="certificate-hours" hidden></span>' +
      '<span data-agency-slot="certificate-approval" hidden></span><span data-agency-slot="certificate-instructor" hidden></span>';
    const settings = settingsWith({ agency: { name: 'A & B' }, certificate: { hours: '2.0', approvalNumber: '', instructor: 'C. Ito' } });
    expect(textOf(fillSlots(html, settings, null))).toBe('|A & B|A & B|2.0|C. Ito|');
  });
});

describe('a logo', () => {
  const page = '<p data-agency-slot="header" hidden></p><img data-agency-logo alt="" hidden>';
  it('stands before the name, and wherever the page has an image for it', () => {
    expect(fillSlots(page, agency({}), 'agency-logo.svg')).toBe(
      '<p data-agency-slot="header"><img class="agency-logo" src="agency-logo.svg" alt=""><bdi>River County</bdi></p>' +
        '<img data-agency-logo alt="" src="agency-logo.svg">',
    );
  });
  it('leaves its image hidden when there is none', () => {
    expect(fillSlots(page, settingsWith({}), null)).toBe(page);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '{agency} {text} $& $1 $`',
  '</div></body></html>',
  '&lt;b&gt; &amp;amp;',
  'שלום \u200Fعالم',
  '👩‍👩‍👧 émoji',
  '<!-- ]]> -->',
];
const ALLOWED = new Set(['p', 'div', 'bdi', 'a']);

describe('hostile text', () => {
  it.each(HOSTILE)('prints as text: %s', (text) => {
    const settings = settingsWith({ agency: { name: text, hotline: text, reportingLimits: text, protocols: { reporting: text } } });
    const html = fillSlots(place('reporting'), settings, null);
    expect(
      tagsOf(html).filter(({ name, attributes }) => !ALLOWED.has(name) || [...attributes.keys()].some((key) => key.startsWith('on'))),
    ).toEqual([]);
    expect(textOf(html)).toBe(`|before|Added by |${text}|Hotline: |${text}|Due: |${text}|${text}|after|`);
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 60, size: 'max' })])(
    'of any kind adds no element that is not ours, or was refused before',
    (text) => {
      const { settings } = checkSettings(
        { format: 1, agency: { name: text, onCall: text, protocols: { screening: text } } },
        { passMark: 80 },
      );
      if (settings === null) return;
      const html = fillSlots(place('screening') + place('on-call'), settings, null);
      const foreign = tagsOf(html).filter(({ name }) => !ALLOWED.has(name));
      expect(foreign).toEqual([]);
      expect(html.match(/<\/div>/g)).toHaveLength(2);
    },
  );
});
