import { fromText, type Files } from '../../scorm/files.ts';

/** Files of a site or package, by name and text. */
export function files(contents: Record<string, string>): Files {
  return new Map(Object.entries(contents).map(([name, text]) => [name, fromText(text)]));
}

/** A page with this body. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
