import { describe, expect, test } from 'vitest';
import { phrasesIn } from '../../../src/authoring/phrase-finder.ts';
import type { Passage } from '../../../src/authoring/prose/passage.ts';
import type { Phrases } from '../../../src/schemas/phrases.ts';

const entry = { level: 'banned', instead: 'i', why: 'w', sources: [], mayStand: [] } as const;
const phrases: Phrases = {
  runner: { ...entry, sources: [], mayStand: ['runner-up'], find: ['runner', 'awol*'] },
  prostitute: { ...entry, sources: [], find: ['prostitut*'], mayStand: ['no such thing as child prostitution'] },
  sold: { ...entry, sources: [], mayStand: [], find: ['turn* tricks', 'm*n'] },
};
const found = (text: string, kind: Passage['kind'] = 'running') =>
  phrasesIn({ file: 'f', where: 'w', text, kind, cites: [] }, phrases).map(({ words }) => words);

describe('Words the course does not use', () => {
  test('are found whatever their case and ending', () => {
    expect(found('The Runner is AWOLed again.')).toEqual(['Runner', 'AWOLed']);
  });

  test('are whole words', () => {
    expect(found('The frontrunner and the runner-up.')).toEqual([]);
  });

  test('are found on either side of a hyphen', () => {
    expect(found('A prostitution-related charge, a teen-prostitute, an ex-runner and an AWOL-prone boy.')).toEqual([
      'runner',
      'AWOL',
      'prostitution',
      'prostitute',
    ]);
    expect(found('She was trick-turning, or turning-tricks.')).toEqual(['turning-tricks']);
  });

  test('are found with any letters in place of a star, wherever it stands', () => {
    expect(found('She was turning tricks. They turn tricks. Men, a man.')).toEqual(['turning tricks', 'turn tricks', 'Men', 'man']);
    expect(found('She turned two tricks. Human.')).toEqual([]);
  });

  test('may stand in quotation marks, as examples, and in the mouth of an invented person', () => {
    expect(found('“He is a runner,” the note says.')).toEqual([]);
    expect(found('She is a runner.', 'example')).toEqual([]);
    expect(found('She is a runner.', 'voice')).toEqual([]);
  });

  test('may not stand in a line the course offers', () => {
    expect(found('He is a runner.', 'speech')).toEqual(['runner']);
  });

  test('may stand word for word as their entry says, and only so', () => {
    expect(found('There is no such thing as child prostitution.')).toEqual([]);
    expect(found('No such thing as child prostitution, but prostitution.')).toEqual(['prostitution']);
  });
});
