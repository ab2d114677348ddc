import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { descriptionAt, pathText, wordPaths } from '../../../src/authoring/schema-walk.ts';
import { words } from '../../../src/schemas/fields.ts';
import { wordsOnly } from '../../helpers/words-only.ts';

const schema = z.strictObject({
  id: z.string(),
  title: words('Title.'),
  note: words('Note.').optional(),
  steps: z.array(z.union([z.strictObject({ say: words('Line.') }), z.strictObject({ wait: z.number() })])),
  people: z.record(z.string(), z.strictObject({ name: words('Name.'), age: z.number() })),
});
const value = { id: 'a', title: 'Hello', steps: [{ wait: 2 }, { say: 'Hi' }], people: { eli: { name: 'Eli', age: 16 } } };

describe('walking a schema', () => {
  it('finds every field that holds words, and no other', () => {
    expect(wordPaths(schema, value).map(pathText)).toEqual(['title', 'steps[2].say', 'people.eli.name']);
  });

  it('gives a translator the words alone, in the same shape', () => {
    expect(wordsOnly(schema, value)).toEqual({ title: 'Hello', steps: [undefined, { say: 'Hi' }], people: { eli: { name: 'Eli' } } });
  });

  it('finds the description of a field for its author, in unions and records too', () => {
    const described = (...path: (string | number)[]) => descriptionAt(schema, path, value);
    expect(described('note')).toBe('Note.');
    expect(described('steps', 1, 'say')).toBe('Line.');
    expect(described('people', 'eli', 'name')).toBe('Name.');
    expect(described('nowhere')).toBeUndefined();
  });
});
