import fc from 'fast-check';
import type {
  OptionsQuestion,
  Question,
  RewriteQuestion,
  SequenceQuestion,
  SortQuestion,
} from '../../../src/course/assessment/question.ts';

const alphabet = [...'abcdefgh'];
const texts = (count: number) => alphabet.slice(0, count).map((letter) => ({ letter, text: `Text ${letter}`, why: `Why ${letter}` }));
const asked = { id: 'in-the-hall', slot: 7, objective: 'listen', stem: 'What now?' };

export const choiceQuestion: fc.Arbitrary<OptionsQuestion> = fc
  .integer({ min: 2, max: 5 })
  .chain((count) => fc.subarray(alphabet.slice(0, count), { minLength: 1 }).map((correct) => ({ count, correct })))
  .map(({ count, correct }) => ({
    ...asked,
    type: correct.length > 1 ? ('multiple' as const) : ('choice' as const),
    options: texts(count),
    correct,
  }));

export const sequenceQuestion: fc.Arbitrary<SequenceQuestion> = fc
  .record({ slot: fc.nat(1295), count: fc.integer({ min: 4, max: 8 }) })
  .map(({ slot, count }) => ({ ...asked, slot, type: 'sequence', steps: texts(count) }));

export const sortQuestion: fc.Arbitrary<SortQuestion> = fc
  .integer({ min: 2, max: 4 })
  .chain((groups) =>
    fc.array(fc.constantFrom(...alphabet.slice(0, groups)), { minLength: 4, maxLength: 8 }).map((right) => ({ groups, right })),
  )
  .map(({ groups, right }) => ({
    ...asked,
    type: 'sort',
    groups: texts(groups),
    cards: texts(right.length).map((card, place) => ({ ...card, group: right[place] ?? 'a' })),
  }));

export const rewriteQuestion: fc.Arbitrary<RewriteQuestion> = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 })
  .map((best) => ({
    ...asked,
    type: 'rewrite',
    text: best.map((_none, place) => `{${alphabet[place] ?? ''}}`).join(' and '),
    blanks: best.map((right, place) => ({ letter: alphabet[place] ?? '', options: texts(3), best: right })),
  }));

/** A question of any kind, up to the largest there can be. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(choiceQuestion, sequenceQuestion, sortQuestion, rewriteQuestion);

/** A whole answer to a question, right or not. */
export function anyAnswer(question: Question): fc.Arbitrary<string[]> {
  switch (question.type) {
    case 'sequence': {
      const letters = question.steps.map(({ letter }) => letter);
      return fc.shuffledSubarray(letters, { minLength: letters.length });
    }
    case 'sort':
      return fc.tuple(...question.cards.map(() => fc.constantFrom(...question.groups.map(({ letter }) => letter))));
    case 'rewrite':
      return fc.tuple(...question.blanks.map(({ options }) => fc.constantFrom(...options.map(({ letter }) => letter))));
    default:
      return fc.subarray(
        question.options.map(({ letter }) => letter),
        { minLength: 1 },
      );
  }
}
