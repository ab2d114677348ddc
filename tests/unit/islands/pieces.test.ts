import { expect, test } from 'vitest';
import { pieces } from '../../../src/islands/check/pieces.ts';

test('A text is taken apart at its blanks, each with the punctuation after it', () => {
  expect(pieces('Malik {a}. He came back {b}, and {c}')).toEqual([
    { words: 'Malik ' },
    { blank: 'a', close: '.' },
    { words: ' He came back ' },
    { blank: 'b', close: ',' },
    { words: ' and ' },
    { blank: 'c', close: '' },
  ]);
});

test('A text may begin with a blank, and two may stand side by side', () => {
  expect(pieces('{a} {b}!')).toEqual([{ blank: 'a', close: '' }, { words: ' ' }, { blank: 'b', close: '!' }]);
});
