import { expect, test } from 'vitest';
import { placePressed, type Pressed } from '../../../src/islands/talk/number-keys.ts';

const pressed = (own: Partial<Pressed>): Pressed => ({
  key: '1',
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...own,
});

test('The number keys mean the choices in the order in which they stand', () => {
  expect(['1', '2', '3', '4'].map((key) => placePressed(pressed({ key }), 4))).toEqual([0, 1, 2, 3]);
});

test('Other keys, and numbers beyond the choices, mean nothing', () => {
  expect(['0', '5', 'a', 'Enter', '12'].map((key) => placePressed(pressed({ key }), 4))).toEqual([null, null, null, null, null]);
});

test('A key held down, or pressed with another, means nothing', () => {
  for (const own of [
    { repeat: true },
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { shiftKey: true },
    { defaultPrevented: true },
  ])
    expect(placePressed(pressed(own), 4)).toBeNull();
});
