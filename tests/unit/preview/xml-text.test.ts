import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../src/preview/xml-text.ts';

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><title>Ni\u00f1os</title>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return isBig ? [high, low] : [low, high];
    }),
  );

describe('The manifest of a package of another author', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(declared('UTF-8')), declared('UTF-8')],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${declared('utf-8')}`), declared('utf-8')],
    ['no encoding named', utf8('<title>Ni\u00f1os</title>'), '<title>Ni\u00f1os</title>'],
    ['ISO-8859-1', latin(declared('ISO-8859-1')), declared('ISO-8859-1')],
    ['windows-1252', latin(declared('windows-1252')), declared('windows-1252')],
    ['UTF-16 as Windows writes it', utf16(declared('UTF-16'), false), declared('UTF-16')],
    ['UTF-16 the other way around', utf16(declared('UTF-16'), true), declared('UTF-16')],
  ])('is read in the encoding it is written in: %s', (_encoding, bytes, text) => {
    expect(xmlText(bytes)).toBe(text);
  });

  it('is read as UTF-8 where it names an encoding that nobody knows', () => {
    expect(xmlText(utf8(declared('no-such-thing')))).toBe(declared('no-such-thing'));
  });
});
