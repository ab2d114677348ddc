import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

const colors = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(([, name, light, dark, both]) => [
    name!,
    { light: light ?? both!, dark: dark ?? both! },
  ]),
);

const part = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);

/** WCAG 2.2: contrast ratio of two colors. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Lowest contrast of a color on the grounds it is used on, by theme. */
function lowest(color: string, grounds: readonly string[], theme: 'light' | 'dark'): number {
  return Math.min(...grounds.map((ground) => contrast(colors.get(color)![theme], colors.get(ground)![theme])));
}

const PAPER = ['bg', 'surface', 'sunken'];

/** Text, and the grounds it stands on. WCAG 2.2, 1.4.6 (AAA): 7 to 1. */
const TEXT: readonly [string, readonly string[]][] = [
  ['ink', PAPER],
  ['ink2', PAPER],
  ['ink3', PAPER],
  ['teal', [...PAPER, 'teal-1', 'teal-0']],
  ['amber-t', [...PAPER, 'amber-1']],
  ['plum', [...PAPER, 'plum-1']],
  ['clay', [...PAPER, 'clay-1']],
  ['leaf', [...PAPER, 'leaf-1']],
  ['on-teal', ['teal', 'teal-h']],
  ['on-amber', ['amber', 'amber-h']],
  ['on-clay', ['clay']],
  ['on-dusk', ['dusk', 'dusk-deep']],
  ['on-dusk-2', ['dusk', 'dusk-deep']],
  ['lamp-text', ['dusk', 'dusk-deep']],
  ['on-paper', ['paper']],
  ['on-paper-2', ['paper']],
  ['paper-teal', ['paper']],
];

test.each(TEXT)('%s can be read at 7 to 1 on each of its grounds, light and dark', (color, grounds) => {
  expect(lowest(color, grounds, 'light')).toBeGreaterThanOrEqual(7);
  expect(lowest(color, grounds, 'dark')).toBeGreaterThanOrEqual(7);
});

test('edges of controls stand at 3 to 1 against what is around them, light and dark (1.4.11)', () => {
  expect(lowest('control', PAPER, 'light')).toBeGreaterThanOrEqual(3);
  expect(lowest('control', PAPER, 'dark')).toBeGreaterThanOrEqual(3);
});

test('of the focus ring and its halo, one stands at 3 to 1 against every ground, light and dark (2.4.13)', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const ground of [...PAPER, 'dusk', 'dusk-deep'])
      expect(Math.max(lowest('amber', [ground], theme), lowest('ink', [ground], theme)), `${ground}, ${theme}`).toBeGreaterThanOrEqual(3);
});
