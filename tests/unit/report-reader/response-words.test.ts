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

test('A letter with words behind it, as SCORM 2004 has it, becomes its option whole', () => {
  expect(responseInWords('b_wai', item('choice'))).toBe('Wait');
  expect(responseInWords('a_ask[,]b_wait', item('multiple'))).toBe('Ask; Wait');
});

test('True and false become what they stand for, as SCORM 2004 and spreadsheets write them', () => {
  const asked = {
    ...item('true-false'),
    choices: [
      { name: 't', text: 'It is true' },
      { name: 'f', text: 'It is false' },
    ],
  };
  for (const response of ['t', 'true', 'TRUE']) expect(responseInWords(response, asked)).toBe('It is true');
});

test('What stands for no option, and orders or pairs, stay as the LMS holds them', () => {
  expect(responseInWords('z', item('choice'))).toBe('z');
  expect(responseInWords('b,a', item('sequence'))).toBe('b,a');
});
