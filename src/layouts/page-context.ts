import type { Content, Edition } from '../authoring/content.ts';
import { pageFile } from '../authoring/site-map.ts';

/** The page that is being made, and the edition it belongs to. */
export interface PageContext {
  /** Page id without language: `first-24-hours`. */
  id: string;
  edition: Edition;
  languages: readonly string[];
  /** File name of a page of the same language. `hash` is an id on it, without #. */
  href(id: string, hash?: string): string;
  /** File name of this page in another language. */
  inLanguage(language: string): string;
  /** Source ids of the running text, in order of first use: their numbers are their places, from 1. */
  citations: readonly string[];
  /** Keys of things shown once a page: margin notes and explained terms. */
  shown: Set<string>;
}

/** The context of page `id` in `language`. */
export function pageContext(content: Content, language: string, id: string, citations: readonly string[]): PageContext {
  const first = content.languages[0]!;
  return {
    id,
    edition: content.edition(language),
    languages: content.languages,
    href: (page, hash) => `${pageFile(page, language, first)}${hash ? `#${hash}` : ''}`,
    inLanguage: (other) => pageFile(id, other, first),
    citations,
    shown: new Set(),
  };
}
