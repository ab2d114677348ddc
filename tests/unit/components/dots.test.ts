import { expect, test } from 'vitest';
import { dotRows } from '../../../src/components/dots.ts';

const none = { count: 12, label: 'never', tone: 'none' as const };
const full = { count: 3, label: 'on time', tone: 'full' as const };

test('dots stand in rows of ten, in the order of the groups', () => {
  const { dots, height } = dotRows(15, [none, full]);
  expect(dots).toHaveLength(15);
  expect(dots[10]).toEqual({ x: 10, y: 30, tone: 'none' });
  expect(dots[14]).toEqual({ x: 90, y: 30, tone: 'full' });
  expect(height).toBe(40);
});

test('groups that do not add up to the total stop the build', () => {
  expect(() => dotRows(100, [none, full])).toThrow('The dots add up to 15, not 100.');
});
