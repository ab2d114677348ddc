import { expect, test } from 'vitest';
import { overBudget } from '../../../bench/over-budget.ts';
import { pageSizes } from '../../../bench/sizes.ts';
import { files } from '../../helpers/site.ts';

const KB = 1024;
const budget = { requests: 8, html: 14, script: 14, css: 21 };
const cost = { requests: 8, html: 14 * KB, script: 13 * KB, css: 20 * KB };

test('a page that keeps to its budget has nothing said of it', () => {
  expect(overBudget('lesson.html', cost, budget)).toEqual([]);
});

test('a page over its budget in one part is named with the part, what it takes and what is allowed', () => {
  expect(overBudget('lesson.html', { ...cost, script: 14 * KB + 600 }, budget)).toEqual([
    'lesson.html takes 14.59 KB of script, and at most 14 are allowed. ' +
      'Make it lighter; where content has grown on purpose, raise the figure in bench/budgets.ts.',
  ]);
  expect(overBudget('lesson.html', { ...cost, requests: 9 }, budget)).toEqual([
    expect.stringMatching(/^lesson\.html takes 9 requests, and at most 8 are allowed\. Make it lighter/),
  ]);
});

test('a page that is one byte over does not read as one that is not', () => {
  expect(overBudget('lesson.html', { ...cost, html: 14 * KB + 1 }, budget)).toEqual([
    expect.stringMatching(/^lesson\.html takes 14\.01 KB of HTML, and at most 14 are allowed\./),
  ]);
});

test('a part with a budget that nobody measured is not taken for one that costs nothing', () => {
  expect(overBudget('lesson.html', { requests: 8 }, { requests: 8, css: 21 })).toEqual(['lesson.html: KB of styles were not measured.']);
});

test('a script planted in a page is found over the budget', () => {
  // What does not repeat does not compress, as in a library that somebody adds.
  const planted = Array.from({ length: 9_000 }, (_none, nth) => Math.sin(nth).toString(36)).join('');
  const html = '<!doctype html><script defer src="client.js"></script><link rel="stylesheet" href="site.css"><p>Words</p>';
  const before = files({ 'lesson.html': html, 'client.js': 'let a;', 'site.css': 'p {}' });
  const after = new Map([...before, ...files({ 'client.js': planted })]);
  const most = { html: 14, script: 14, css: 21 };
  expect(overBudget('lesson.html', pageSizes(before, 'lesson.html'), most)).toEqual([]);
  expect(overBudget('lesson.html', pageSizes(after, 'lesson.html'), most)).toEqual([
    expect.stringMatching(/^lesson\.html takes \d+\.?\d* KB of script/),
  ]);
});

test('a file that a page names and that is not there stops the measuring', () => {
  expect(() => pageSizes(files({ 'lesson.html': '<script src="gone.js"></script>' }), 'lesson.html')).toThrow('There is no file gone.js.');
});

test('what waits in a template is not counted', () => {
  const html = '<template><script defer src="later.js"></script></template>';
  expect(pageSizes(files({ 'launch.html': html, 'later.js': 'let a;' }), 'launch.html')).toMatchObject({ script: 0, css: 0 });
});
