/**
 * The oldest browsers the course is built for, in the words of the bundler: more than three years back, so that it runs on
 * agency machines that update late. Newer syntax is rewritten for them where that is possible; what a browser of that age
 * cannot do and no bundler can give it is looked for in `tests/build/old-browsers.test.ts`.
 */
export const BROWSERS = ['chrome111', 'firefox115', 'safari16.2'];
