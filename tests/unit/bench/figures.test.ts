import { describe, expect, test } from 'vitest';
import { floorPage } from '../../../bench/floor.ts';
import { keptSizes } from '../../../bench/kept.ts';
import { median } from '../../../bench/median.ts';
import { figureOf, table } from '../../../bench/report.ts';
import { compressed } from '../../../bench/sizes.ts';
import { blockingTime, layoutShift } from '../../../bench/watch.ts';
import { textOf } from '../../../scorm/files.ts';
import { files } from '../../helpers/site.ts';

test('the median is the middle one, and of an even number the mean of the two in the middle', () => {
  expect([median([5, 1, 3]), median([4, 1, 2, 10]), median([])]).toEqual([3, 3, null]);
});

test('shifts less than a second apart belong together, and the largest group counts', () => {
  expect(layoutShift([])).toBe(0);
  expect(
    layoutShift([
      { at: 3_000, value: 0.05 },
      { at: 0, value: 0.02 },
      { at: 900, value: 0.02 },
    ]),
  ).toBeCloseTo(0.05);
  expect(
    layoutShift([
      { at: 0, value: 0.03 },
      { at: 900, value: 0.03 },
      { at: 3_000, value: 0.05 },
    ]),
  ).toBeCloseTo(0.06);
});

test('only what is beyond 50 ms of a task blocks', () => {
  expect(blockingTime([])).toBe(0);
  expect(
    blockingTime([
      { at: 0, milliseconds: 51 },
      { at: 100, milliseconds: 90 },
    ]),
  ).toBe(41);
});

describe('a line of the table', () => {
  const runs = {
    floor: [{ bytes: 1024 }, { bytes: 1024 }, { bytes: 2048 }],
    firstLesson: [{ bytes: 10_240 }, { bytes: 20_480 }, { bytes: 15_360 }],
    press: [{ lost: 0 }, { lost: 1 }, { lost: 0 }],
  };

  test('has the medians of ours and of the floor, their ratio, and whether the goal is met', () => {
    const figure = figureOf({ what: 'Bytes', unit: 'KB', from: ['firstLesson', 'bytes'], floor: 'bytes', goal: 14 }, runs);
    expect(figure).toEqual({ what: 'Bytes', unit: 'KB', ours: 15, floor: 1, ratio: 15, goal: 14, met: false, spread: [10, 20] });
    expect(table([figure])).toContain('NO');
  });

  test('of lost clicks has their sum: one in five is one too many', () => {
    expect(figureOf({ what: 'Lost', unit: 'clicks', from: ['press', 'lost'], goal: 0 }, runs)).toMatchObject({ ours: 1, met: false });
  });

  test('without a figure does not meet its goal', () => {
    expect(figureOf({ what: 'None', unit: 'ms', from: ['press', 'effect'], goal: 800 }, runs)).toMatchObject({ ours: null, met: false });
  });
});

test('what the website keeps for times without a network weighs what its service worker names, and a worker that names nothing is no worker', () => {
  const pages = { 'index.html': '<h1>Home</h1>'.repeat(9), 'toolkit.html': '<h1>Toolkit</h1>', 'lesson.html': '<h1>Lesson</h1>' };
  const website = files({ ...pages, 'service-worker.js': 'let a=`course`;keep(a,[`index.html`,`toolkit.html`,`index.html`])' });
  expect(keptSizes(website)).toEqual({ kept: compressed(website, 'index.html') + compressed(website, 'toolkit.html') });
  expect(() => keptSizes(files({ ...pages, 'service-worker.js': 'keep(a,[])' }))).toThrow('service-worker.js names no file');
});

test('the floor page has the words of the lesson and nothing else of it', () => {
  const html =
    '<title>Lesson</title><body><header>Menu</header><main id="main"><h2 class="x">Know  what <b>counts</b></h2><div><p>Ask &amp; listen.</p>' +
    '<svg><text>Picture</text></svg><script>let a;</script><ul><li>One</li><li>Two</li></ul></div></main></body>';
  const page = textOf(floorPage(files({ 'lesson.html': html }), 'lesson.html'), 'lesson.html');
  expect(page).toContain('<title>Lesson</title>\n<h2>Know what counts</h2>\n<p>Ask &amp; listen.</p>\n<p>One</p>\n<p>Two</p>\n');
  expect(page).not.toMatch(/class|svg|Picture|let a|Menu/);
});
