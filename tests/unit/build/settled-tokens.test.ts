import { expect, test } from 'vitest';
import { settleTokens } from '../../../src/build/settled-tokens.ts';

const settle = (sheets: Record<string, string>, ...outside: string[]) =>
  Object.fromEntries(settleTokens(new Map(Object.entries(sheets)), outside));

test('a token that never changes gives way to its value, also in a sheet that does not declare it', () => {
  expect(
    settle({
      'page.css': ':root{--sp-3:12px;--bold:700}a{margin:var(--sp-3)0;font-weight:var(--bold)}',
      'part.css': 'b{padding:var(--sp-3)}',
    }),
  ).toEqual({ 'page.css': ':root{}a{margin:12px 0;font-weight:700}', 'part.css': 'b{padding:12px}' });
});

test('a token with two values stays, and so does every place where it is used', () => {
  const css = ':root{--fs:1rem}a{font-size:var(--fs)}@media (max-width:45em){:root{--fs:.9rem}}';
  expect(settle({ 'page.css': css })).toEqual({ 'page.css': css });
  const [light, dark] = [':root{--bg:#fff}a{color:var(--bg)}', ':root{--bg:#000}a{color:var(--bg)}'];
  expect(settle({ 'light.css': light, 'dark.css': dark })).toEqual({ 'light.css': light, 'dark.css': dark });
});

test('a token stays that has another to fall back to, stands for others, is empty or long, or is named by a page or a script', () => {
  for (const css of [
    'a{margin:var(--bar,0px)}.talk{--bar:40px}b{margin:var(--bar)}',
    ':root{--line:var(--ink)}a{color:var(--line)}',
    ':root{--none: ;}a{color:var(--none)}',
    ':root{--sans:Atkinson,Arial,sans-serif}a{font-family:var(--sans)}',
  ])
    expect(settle({ 'page.css': css })).toEqual({ 'page.css': css });
  const css = ':root{--bar:40px}a{margin:var(--bar)}';
  expect(settle({ 'page.css': css }, "style.setProperty('--bar', height)")).toEqual({ 'page.css': css });
});

test('what is drawn back by a space is written as one length', () => {
  expect(settle({ 'page.css': ':root{--sp-3:12px}a{margin:0 calc(-1 * var(--sp-3))}' })).toEqual({
    'page.css': ':root{}a{margin:0 -12px}',
  });
});

test('a token that a page does not use is taken out of its stylesheet, but for one that a second stylesheet borrows', () => {
  const [wide, tall] = ['clamp(1rem,2vw,3rem)', 'clamp(2rem,4vw,6rem)'];
  expect(
    settle({
      'lesson.css': `:root{--wide:${wide};--tall:${tall}}a{width:var(--tall)}`,
      'home.css': `:root{--wide:${wide};--tall:${tall}}a{width:var(--wide)}`,
      'part.css': 'b{height:var(--tall)}',
    }),
  ).toEqual({
    'lesson.css': `:root{--tall:${tall}}a{width:var(--tall)}`,
    'home.css': `:root{--wide:${wide};--tall:${tall}}a{width:var(--wide)}`,
    'part.css': 'b{height:var(--tall)}',
  });
});
