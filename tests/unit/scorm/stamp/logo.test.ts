import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../../scorm/verify/html.ts';
import { logoFault, logoFile } from '../../../../scorm/stamp/logo.ts';

const svg = (text: string) => logoFault({ type: 'svg', data: Buffer.from(text).toString('base64') });
const png = (bytes: readonly number[]) => logoFault({ type: 'png', data: Buffer.from(bytes).toString('base64') });

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const drawn = (body: string) => `${SVG}${body}</svg>`;

/** A PNG of one pixel, made with a common image library. */
const PIXEL = [
  ...Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
];

describe('an SVG', () => {
  it.each([
    ['plain', drawn('<g fill="#0b5a5e"><path d="M0 0h9v9z"/><text x="1" y="8">River &amp; County</text></g>')],
    [
      'with a declaration, a comment and a byte order mark',
      `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${drawn('<rect/>')}\n`,
    ],
    [
      'with styles and a gradient of its own',
      drawn('<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><rect class="a"/>'),
    ],
    ['with a part used twice', drawn('<symbol id="s"><circle r="2"/></symbol><use href="#s"/><use href="#s" x="4"/>')],
  ])('%s is taken', (_title, text) => {
    expect(svg(text)).toBeNull();
  });

  it.each([
    ['a script', drawn('<script>alert(1)</script>'), 'The logo holds <script>, which does more than draw.'],
    ['a script in another case', drawn('<SCRIPT>alert(1)</SCRIPT>'), 'The logo holds <SCRIPT>, which does more than draw.'],
    [
      'a script of another vocabulary',
      drawn('<x:script xmlns:x="http://www.w3.org/1999/xhtml">a</x:script>'),
      'The logo holds <x:script>, which does more than draw.',
    ],
    ['a page in it', drawn('<foreignObject><p>x</p></foreignObject>'), 'The logo holds <foreignObject>, which does more than draw.'],
    ['a link', drawn('<a href="javascript:alert(1)"><rect/></a>'), 'The logo holds <a>, which does more than draw.'],
    ['a picture from elsewhere', drawn('<image href="https://example.org/a.png"/>'), 'The logo holds <image>, which does more than draw.'],
    [
      'something that changes by itself',
      drawn('<set attributeName="href" to="javascript:alert(1)"/>'),
      'The logo holds <set>, which does more than draw.',
    ],
    [
      'styles that let it flash',
      drawn('<style>@keyframes b{50%{opacity:0}}rect{animation:b .1s infinite}</style><rect/>'),
      'The logo moves by itself.',
    ],
    ['a style that lets it move', drawn('<rect style="transition: x 1s"/>'), 'The logo moves by itself.'],
    ['an event handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>', 'The logo holds a script: onload.'],
    ['a handler in another case', drawn('<rect OnClick="alert(1)"/>'), 'The logo holds a script: OnClick.'],
    ['a part of another file', drawn('<use href="other.svg#a"/>'), 'The logo names another file: href.'],
    [
      'a part of another file by an old name',
      drawn('<use xlink:href="data:image/svg+xml,x"/>'),
      'The logo names another file: xlink:href.',
    ],
    ['a base', drawn('<g xml:base="https://example.org/"/>'), 'The logo names another file: xml:base.'],
    ['a fill from elsewhere', drawn('<rect fill="url(https://example.org/a)"/>'), 'The logo names another file: fill.'],
    ['a style from elsewhere', drawn('<rect style="background:url( \'//example.org/a\')"/>'), 'The logo names another file: style.'],
    ['styles from elsewhere', drawn('<style>@import "https://example.org/a.css";</style>'), 'The logo names another file in its styles.'],
    ['styles that hide where they come from', drawn('<style>a{fill:u\\72l(x)}</style>'), 'The logo names another file in its styles.'],
    [
      'a handler written in character references',
      drawn('<rect fill="&#117;rl(https://example.org)"/>'),
      'The logo names another file: fill.',
    ],
    ['another vocabulary', drawn('<g xmlns="http://www.w3.org/1999/xhtml"/>'), 'The logo holds parts that are not SVG.'],
    ['no vocabulary', '<svg></svg>', 'The logo does not say that it is SVG.'],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawn('&a;')}`, 'The logo is not a plain SVG drawing.'],
    ['an entity of its own', drawn('<text>&a;</text>'), 'The logo is not a plain SVG drawing.'],
    ['an entity called like a part of every object', drawn('<text>&toString;</text>'), 'The logo is not a plain SVG drawing.'],
    ['a stylesheet to be fetched', `<?xml-stylesheet href="a.css"?>${drawn('')}`, 'The logo is not a plain SVG drawing.'],
    ['CDATA', drawn('<style><![CDATA[a{}]]></style>'), 'The logo is not a plain SVG drawing.'],
    ['an element left open', `${SVG}<g></svg>`, 'The logo is not a plain SVG drawing.'],
    ['an attribute twice', drawn('<rect x="1" x="2"/>'), 'The logo is not a plain SVG drawing.'],
    ['something after its end', `${drawn('')}<script>alert(1)</script>`, 'The logo is not a plain SVG drawing.'],
    ['a page instead', '<!doctype html><html><svg></svg></html>', 'The logo is not a plain SVG drawing.'],
    ['nothing', '', 'The logo is not a plain SVG drawing.'],
  ])('with %s is refused, with a remedy', (_title, text, sentence) => {
    expect(svg(text)).toBe(`${sentence} Save it from your drawing program as "plain SVG", or choose a PNG.`);
  });

  it.each([
    ['bytes that are not UTF-8', [0x3c, 0xff, 0xfe], 'The logo is not written in UTF-8.'],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from(drawn(''), 'utf16le')], 'The logo is written in UTF-16, and only UTF-8 can be checked.'],
    [
      'UTF-16 without a byte order mark',
      [...Buffer.from(drawn(''), 'utf16le')],
      'The logo holds a control character, which no drawing needs.',
    ],
  ])('in %s is refused', (_title, bytes, sentence) => {
    expect(logoFault({ type: 'svg', data: Buffer.from(bytes).toString('base64') })).toBe(
      `${sentence} Save it from your drawing program as "plain SVG", or choose a PNG.`,
    );
  });

  it('that would be read in another encoding than it was checked in is refused', () => {
    // In ISO-2022-JP what stands between ESC $ B and ESC ( B are characters of Japanese: browsers see no comment there, and run the script.
    const japanese = (characters: string) => `<text>\u001B$B${characters}\u001B(B</text>`;
    const hiding = drawn(`${japanese('<!--')}<script>alert(1)</script>${japanese('-->x')}`);
    const sentence = 'The logo holds a control character, which no drawing needs.';
    expect(svg(`<?xml version="1.0" encoding="ISO-2022-JP"?>${hiding}`)).toContain(sentence);
    expect(svg(hiding)).toContain(sentence);
  });

  it.each(['ISO-2022-JP', 'ISO-8859-1', 'windows-1252', 'UTF-7', 'UTF-16', 'x-user-defined'])(
    'that says it is in %s is refused',
    (encoding) => {
      for (const declaration of [`version="1.0" encoding="${encoding}"`, `version='1.0' encoding = '${encoding}' standalone="no"`])
        expect(svg(`<?xml ${declaration}?>${drawn('')}`)).toContain(
          `The logo says that it is written in ${encoding}, and only UTF-8 can be checked.`,
        );
    },
  );

  it.each(['version="1.0"', `version='1.0' encoding='utf-8'`, 'version="1.0" encoding="UTF-8" standalone="no" '])(
    'that is declared as %s is taken',
    (declaration) => {
      expect(svg(`<?xml ${declaration}?>\n${drawn('')}`)).toBeNull();
    },
  );

  it.each([
    'encoding="UTF-8"',
    'version="1.1"',
    'version="1.0" encoding="UTF-8" encoding="ISO-2022-JP"',
    'version="1.0" encoding=ISO-2022-JP',
  ])('that is declared as %s is refused: browsers need not agree on it', (declaration) => {
    expect(svg(`<?xml ${declaration}?>${drawn('')}`)).toContain('The logo is not a plain SVG drawing.');
  });

  it('with a character that XML knows no way to write is refused', () => {
    expect(svg(drawn('<text>\u0008</text>'))).toContain('The logo holds a control character');
    expect(svg(drawn('<text>\uFFFF</text>'))).toContain('The logo holds a control character');
    expect(svg(drawn('<text>&#27;</text>'))).toContain('The logo is not a plain SVG drawing.');
    expect(svg(drawn('<text>&#9;&#x1F3E0;</text>'))).toBeNull();
  });

  test.prop([
    fc.string({ unit: fc.constantFrom('<', '>', '/', '"', "'", ' ', '=', '!', '-', '?', '&', ';', '#', 'a', 'g', 's', 'v', '[', ']') }),
  ])('that is taken holds nothing but elements of its own, however it is written', (body) => {
    const text = drawn(`<g>${body}</g>`);
    if (svg(text) !== null) return;
    const found = tagsOf(text);
    expect(found.filter(({ name }) => !['svg', 'g'].includes(name))).toEqual([]);
    expect(text.match(/<[a-z]/g)).toHaveLength(found.length);
  });
});

describe('a PNG', () => {
  it('that is whole is taken', () => {
    expect(png(PIXEL)).toBeNull();
  });
  it.each([
    ['is of another kind', [...Buffer.from('GIF89a')]],
    ['is nothing but a signature', PIXEL.slice(0, 8)],
    ['is cut off', PIXEL.slice(0, -4)],
    ['has something after its end', [...PIXEL, ...Buffer.from('<script>')]],
    ['does not begin with its header', [...PIXEL.slice(0, 8), ...PIXEL.slice(33)]],
  ])('that %s is refused', (_title, bytes) => {
    expect(png(bytes)).toBe('The logo is not a whole PNG picture. Save it again as PNG, or choose an SVG.');
  });
  it('that moves by itself, or holds no picture, is refused', () => {
    const chunk = (type: string, data: readonly number[]) => [0, 0, 0, data.length, ...Buffer.from(type), ...data, 0, 0, 0, 0];
    const header = PIXEL.slice(0, 33);
    const rest = PIXEL.slice(33);
    const end = chunk('IEND', []);
    expect(png([...header, ...chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]), ...rest])).toBe(
      'The logo moves by itself. Save it as a picture that stands still.',
    );
    expect(png([...header, ...end])).toBe('The logo is not a whole PNG picture. Save it again as PNG, or choose an SVG.');
  });
  it('that is too large to be drawn is refused', () => {
    const huge = [...PIXEL];
    huge[17] = 1;
    expect(png(huge)).toBe('The logo measures 65537 by 1 pixels, and 4000 by 4000 fit. Make it smaller.');
  });
  it('over 200 KB is refused', () => {
    expect(png(Array.from({ length: 200 * 1024 + 1 }, () => 0))).toBe(
      'The logo has 201 KB, and 200 KB fit. Make it smaller, or leave it out.',
    );
  });
});

it('a logo goes into the package byte for byte', () => {
  const { name, content } = logoFile({ type: 'png', data: Buffer.from(PIXEL).toString('base64') });
  expect([name, [...content]]).toEqual(['agency-logo.png', PIXEL]);
});
