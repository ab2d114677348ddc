import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/authoring/typeset.ts';

describe('typesetting', () => {
  it.each([
    ["I'm glad you're here.", 'I’m glad you’re here.'],
    ['Eli said: "He said I owed him."', 'Eli said: “He said I owed him.”'],
    ["She said, 'not now,' and left.", 'She said, ‘not now,’ and left.'],
    ["the kids' room", 'the kids’ room'],
    ["Tell 'em I'm fine, 'cause I am.", 'Tell ’em I’m fine, ’cause I am.'],
    ['("Maybe.")', '(“Maybe.”)'],
    ['"\'Fine\' is not an answer," he says.', '“‘Fine’ is not an answer,” he says.'],
    ['', ''],
  ])('%s becomes %s', (typed, shown) => {
    expect(typeset(typed)).toBe(shown);
  });

  it('leaves nothing straight, and changes nothing that is already typeset', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = typeset(text);
        expect(once).not.toMatch(/['"]/);
        expect(typeset(once)).toBe(once);
        expect(once).toHaveLength(text.length);
      }),
    );
  });
});
