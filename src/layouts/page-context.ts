import type { Content, Edition } from '../authoring/content.ts';
import { pageFile } from '../authoring/site-map.ts';
import { references, type Reference } from '../components/references.ts';

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
  /** Works the running text rests on, in order of first use: their numbers are their places, from 1. */
  references: readonly Reference[];
  /** Keys of the terms explained so far: each is explained once a page. */
  shown: Set<string>;
}

/** The context of page `id` in `language`. `citations` are the source ids of its running text, in order of first use. */
export function pageContext(content: Content, language: string, id: string, citations: readonly string[]): PageContext {
  const first = content.languages[0]!;
  const edition = content.edition(language);
  return {
    id,
    edition,
    languages: content.languages,
    href: (page, hash) => `${pageFile(page, language, first)}${hash ? `#${hash}` : ''}`,
    inLanguage: (other) => pageFile(id, other, first),
    references: references(citations, edition.sources),
    shown: new Set(),
  };
}
