import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../../src/authoring/content.ts';
import type { Passage } from '../../../src/authoring/prose/passage.ts';
import { misspelled, speller, type Speller } from '../../../src/authoring/spelling.ts';

let correct: Speller;
beforeAll(async () => {
  correct = await speller(contentFolder());
});
const wrong = (text: string, kind: Passage['kind'] = 'running') => misspelled({ file: 'f', where: 'w', text, kind, cites: [] }, correct);

describe('Spelling', () => {
  test('is that of the US', () => {
    expect(wrong('The colour of her behavior. She recieved it, and recieved it.')).toEqual(['colour', 'recieved']);
  });

  test('knows contractions, possessives and the names in spelling.txt', () => {
    expect(wrong('Malik’s worker didn’t call NCMEC. The boys’ files.')).toEqual([]);
  });

  test('leaves out places for values, addresses, numbers and a text message', () => {
    expect(wrong('{minuts} at CMFC.MissingKids.org/Missing, 42 U.S.C. 671(a)(35)(B), 24h.')).toEqual([]);
    expect(wrong('im ok dont call', 'voice')).toEqual([]);
    expect(wrong('Im ok dont call', 'voice')).not.toEqual([]);
  });
});
