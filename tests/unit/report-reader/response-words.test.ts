import { expect, test } from 'vitest';
import type { KeyItem } from '../../../scorm/question-key.ts';
import { responseInWords } from '../../../src/report-reader/response-words.ts';

const item = (type: KeyItem['type']): KeyItem => ({
  id: 'ask-first',
  objective: { id: 'ask-openly', can: 'ask' },
  type,
  question: 'What first?',
  choices: [
    { name: 'a', text: 'Ask' },
    { name: 'b', text: 'Wait' },
  ],
  right: 'Ask',
  reported: { scorm12: 'a', scorm2004: 'a', cmi5: 'a' },
});

test('A letter becomes the option it stands for', () => {
  expect(responseInWords('b', item('choice'))).toBe('Wait');
});

test('Several letters become their options, in either standard', () => {
  for (const response of ['a,b', '{a,b}', 'a[,]b']) expect(responseInWords(response, item('multiple'))).toBe('Ask; Wait');
});

test('What stands for no option, and orders or pairs, stay as the LMS holds them', () => {
  expect(responseInWords('z', item('choice'))).toBe('z');
  expect(responseInWords('b,a', item('sequence'))).toBe('b,a');
});
