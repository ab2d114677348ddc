import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tipSheetSchema } from '../../src/schemas/tip-sheet.ts';

const statements = tipSheetSchema.parse(parse(readFileSync('content/tip-sheet.yaml', 'utf8'))).map(({ statement }) => statement);

/** The sheet itself is not ours to publish. Whoever has its text beside the repository can hold the map against it. */
const sheet = '../shared/sources/ncmec-tip-sheet.txt';

/** What the sheet prints beside its statements. */
const HEADINGS = [
  'WHAT IS CHILD SEX TRAFFICKING?',
  'FEDERAL REQUIREMENTS',
  'KNOW THE WARNING SIGNS',
  'PREVENTION',
  'INTERVENTION',
  'RESPONSE',
  'WHAT TO DO IF A CHILD IN CARE GOES MISSING*',
];

/** Text with layout taken out: line breaks, bullets, the star before a note. */
const plain = (text: string) =>
  text
    .replace(/[•\u{2022}\u{E000}-\u{F8FF}�]|(?<=\s)\*(?=\s)/gu, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

describe('The map of the tip sheet', () => {
  test('names each statement once', () => {
    expect(new Set(statements).size).toBe(statements.length);
  });

  test.runIf(existsSync(sheet))('leaves no statement of the sheet out and adds none', () => {
    const text = plain(readFileSync(sheet, 'utf8'));
    const rest = [...statements, ...HEADINGS].reduce((left, part) => {
      expect(left).toContain(plain(part));
      return left.replace(plain(part), ' ');
    }, text);
    expect(plain(rest)).toBe('');
  });
});
