import { gzipSync } from 'node:zlib';
import { LAUNCH_PAGE } from '../scorm/course-facts.ts';
import { textOf, type Files } from '../scorm/files.ts';

/** What a page weighs before anything is laid out: bytes as a web server sends them. */
export interface PageSizes {
  html: number;
  script: number;
  css: number;
}

/** What is in a template is fetched by nobody. */
const TEMPLATE = /<template\b[\s\S]*?<\/template>/g;
const SCRIPT = /<script\b[^>]*\ssrc="([^"]+)"/g;
const STYLES = /<link rel="stylesheet" href="([^"]+)"/g;

/** Bytes of a file as a web server sends it. Throws for a file that does not exist, so that a wrong name does not weigh 0. */
export function compressed(files: Files, name: string): number {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`There is no file ${name}.`);
  return gzipSync(bytes).length;
}

/** What a page and the scripts and styles that it names weigh. */
export function pageSizes(files: Files, page: string): PageSizes {
  const html = textOf(files, page).replace(TEMPLATE, '');
  const named = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, name = '']) => name))];
  const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + compressed(files, name), 0);
  return { html: compressed(files, page), script: sum(named(SCRIPT)), css: sum(named(STYLES)) };
}

/** The kind of a page, as its layout names it: "lesson", "talk"; null for a file that is no page of the course. */
export function kindOf(files: Files, page: string): string | null {
  return /<body class="page page--([a-z-]+)"/.exec(textOf(files, page))?.[1] ?? (page === LAUNCH_PAGE ? 'launch' : null);
}
