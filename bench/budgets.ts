import type { Budget } from './over-budget.ts';

/**
 * What each kind of page of a package may cost at most, opened by itself with an empty cache: KB as sent (1,024 bytes) and
 * number of requests. Where a goal is not met yet, the figure is today's, rounded up, with the goal beside it; lower it
 * whenever the page gets lighter. `all` includes fonts. The page that is fetched ahead is not counted.
 */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  // What stands around every page in a package. It shows no page of its own, brings no fonts, and has its styles with a lesson.
  launch: { html: 2.4, script: 14, css: 9.8 },
  home: { requests: 5, all: 54.3, html: 14, script: 13, css: 8.2 },
  // 14 KB of script for every lesson but the one that makes a calendar for the looks back. That one has a second stylesheet, as
  // have lessons with a figure of dots and lessons that lead to a talk.
  lesson: { requests: 6, all: 57.3, html: 14, script: 16.5, css: 10.2 },
  talk: { requests: 4, all: 76.3, html: 30, script: 28, css: 9.1 },
  debrief: { requests: 4, all: 76.2, html: 30.1, script: 26.6, css: 9 },
  // 4 KB of HTML name what the reasons of every question rest on.
  check: { requests: 4, all: 79.3, html: 46.5, script: 15.9, css: 7.8 },
  finish: { requests: 4, all: 42, html: 7.9, script: 16.8, css: 8.2 },
  certificate: { requests: 4, all: 38, html: 3.8, script: 16.8, css: 8.2 },
};

/** Pages of every other kind. What they hold differs, so only what they have in common is charged. */
export const OTHER_PAGES: Budget = { requests: 5, script: 3.7, css: 10.2 };

/** What the same page on the website may cost more: it keeps the record, early clicks, and itself for times without a network. */
export const WEBSITE_MORE = { requests: 2, all: 4.9, script: 4.9 } as const satisfies Budget;

/**
 * From the launch in an LMS until the first lesson is there, the launch page included. The goal is 60 KB of 1,000 bytes, which
 * are 58.59 of these; `npm run bench` counts the headers of answers too, about 1.3 KB more. A word more in the lesson, or
 * another hash in a file's name, moves it by a few bytes: that much is free.
 */
export const FIRST_LESSON: Budget = { requests: 6, all: 58.3 };

/** The whole course as a zip in KB: 1.2 MB in one language. All languages go into one package, and each further one may add 0.8 MB. */
export const packageKb = (languages: number) => (1.2 + 0.8 * (languages - 1)) * 1024;

/**
 * The KB of HTML that a page may have in a course of several languages. Most have longer words than English; and with each
 * further one a page has one more link, and the launch page one more list of pages.
 */
export const htmlKb = (html: number, languages: number, isTranslated: boolean) => html * (isTranslated ? 1.2 : 1) + 0.2 * (languages - 1);
