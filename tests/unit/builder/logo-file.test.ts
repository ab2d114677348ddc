import { describe, expect, it } from 'vitest';
import { chosenLogo, logoAddress, logoBytes, readLogo } from '../../../src/builder/logo-file.ts';
import type { Strings } from '../../../src/schemas/interface.ts';
import { unreadable } from '../../helpers/unreadable-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>';

describe('a chosen logo', () => {
  it('is known as a drawing by what is in it', () => {
    const read = readLogo(bytes(`<?xml version="1.0"?>\n<!-- made by hand -->${drawing}`));
    expect(read).toMatchObject({ logo: { type: 'svg' }, fault: null });
    expect(logoBytes(read!.logo)).toBe(bytes(`<?xml version="1.0"?>\n<!-- made by hand -->${drawing}`).length);
    expect(logoAddress(read!.logo)).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it('is refused in a sentence when the drawing does more than draw', () => {
    const hostile = [
      drawing.replace('<circle', '<script>alert(1)</script><circle'),
      drawing.replace('<circle', '<circle onload="alert(1)"'),
      drawing.replace('<circle', '<image href="https://example.org/x.png"/><circle'),
      drawing.replace('<circle', '<foreignObject><p>Hello</p></foreignObject><circle'),
      `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`,
    ];
    for (const text of hostile) expect(readLogo(bytes(text))?.fault).toMatch(/^The logo .+\. .+\.$/);
  });

  it('is refused in a sentence when a PNG is cut off', () => {
    const start = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(readLogo(start)).toMatchObject({ logo: { type: 'png' }, fault: expect.stringContaining('PNG') });
  });

  it('is no logo when it is of another type, whatever its name says', () => {
    for (const text of ['', 'GIF89a', '<html><body>Hello</body></html>', 'svg']) expect(readLogo(bytes(text))).toBeNull();
  });

  it('is taken whole when it is large', () => {
    const large = drawing.replace('<circle', `${'<circle cx="1" cy="1" r="1"/>'.repeat(5000)}<circle`);
    const read = readLogo(bytes(large))!;
    expect(read.fault).toBeNull();
    expect(atob(read.logo.data)).toBe(large);
  });

  it('that is no logo is refused by what is the matter with the file', async () => {
    const strings = { logoSize: 'larger than {size} KB', logoUnread: 'not read', logoType: 'no picture', logoNone: 'No logo yet.' };
    const chosen = (file: File) => chosenLogo(file, strings as Strings['builder']);
    const fileOf = (text: string) => new File([text], 'logo.svg');
    expect(await chosen(fileOf('x'.repeat(200 * 1024 + 1)))).toEqual({ logo: null, wrong: 'larger than 200 KB' });
    expect(await chosen(unreadable(fileOf(drawing)))).toEqual({ logo: null, wrong: 'not read' });
    expect(await chosen(fileOf('GIF89a'))).toEqual({ logo: null, wrong: 'no picture' });
    expect(await chosen(fileOf(drawing.replace('<circle', '<script/><circle')))).toMatchObject({
      wrong: expect.stringMatching(/ No logo yet\.$/),
    });
    expect(await chosen(fileOf(drawing))).toMatchObject({ logo: { type: 'svg' }, wrong: '' });
  });
});
