import { describe, expect, test, vi } from 'vitest';
import { Problems } from '../../../src/authoring/problems.ts';
import { remembered } from '../../../src/authoring/remembered.ts';

const desk = () => ({ root: 'anywhere', problems: new Problems() });

describe('What was made of a file', () => {
  test('is not made again from the same, and is made again from anything else', () => {
    const make = vi.fn(() => ({}));
    const first = remembered(desk(), 'one.yaml', ['text', 1], make);
    expect(remembered(desk(), 'one.yaml', ['text', 1], make)).toBe(first);
    expect(remembered(desk(), 'one.yaml', ['text', 2], make)).not.toBe(first);
    expect(remembered(desk(), 'two.yaml', ['text', 2], make)).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(3);
  });

  test('is made again while there is a problem with it, so that the problem is told each time', () => {
    const told = [1, 2].map(() => {
      const { root, problems } = desk();
      remembered({ root, problems }, 'broken.yaml', ['text'], () => problems.add('broken.yaml', 'is broken.'));
      return problems.list;
    });
    expect(told).toEqual([['broken.yaml is broken.'], ['broken.yaml is broken.']]);
  });
});
