import { beforeAll, describe, expect, test } from 'vitest';
import { BANK_RULES, objectivesWellCovered } from '../../src/authoring/bank-rules.ts';
import { contentFolder, type ItemEntry } from '../../src/authoring/content.ts';
import { ITEM_RULES } from '../../src/authoring/item-rules.ts';
import { Problems } from '../../src/authoring/problems.ts';
import { readItems } from '../../src/authoring/read-parts.ts';

let items: ItemEntry[];
const used = (use: ItemEntry['use']) => items.filter((item) => item.use === use);

beforeAll(async () => {
  const problems = new Problems();
  items = await readItems({ root: contentFolder(), problems });
  problems.stopIfAny();
});

test('Every item keeps the rules for writing items', () => {
  expect(items.flatMap((item) => ITEM_RULES.flatMap((rule) => rule(item)))).toEqual([]);
});

describe('Nobody can find the best answers by their look', () => {
  test('in the final check', () => {
    expect(BANK_RULES.flatMap((rule) => rule(used('final')))).toEqual([]);
  });
  test('in the lessons', () => {
    expect(BANK_RULES.flatMap((rule) => rule(used('lesson')))).toEqual([]);
  });
});

test('Every objective of the final check has enough items and more than one kind', () => {
  expect(objectivesWellCovered(used('final'))).toEqual([]);
});
