import type { Terms } from '../../src/course/record/terms.ts';
import { fromText, type Files } from '../../scorm/files.ts';

/** Files of a site or package, by name and text. */
export function files(contents: Record<string, string>): Files {
  return new Map(Object.entries(contents).map(([name, text]) => [name, fromText(text)]));
}

/** The website's terms, as every page carries them. */
const TERMS: Terms = {
  standard: 'scorm12',
  rule: 'everything',
  passMark: 80,
  tries: null,
  recordsChoices: false,
  reporting: { whenDone: 'passed', whenTriesAreUsed: 'incomplete' },
};

/** A page with this body. */
export const page = (body: string, head = '', terms: Terms = TERMS) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}` +
  `<script id="terms" type="application/json">${JSON.stringify(terms)}</script></body></html>`;
