import { LAUNCH_PAGE } from './course-facts.ts';
import type { Files } from './files.ts';

/**
 * The files with one launch page: that of the language in which a package opens, under the name that its manifest gives. The
 * site has one in each language, named as all its pages are: those of further languages carry their language in front.
 * Throws when the site lacks it.
 *
 * @param languages those of the site, its first one first
 */
export function withLaunchPageOf(language: string, files: Files, languages: readonly string[]): Files {
  const names = new Map(languages.map((each, index) => [each, index === 0 ? LAUNCH_PAGE : `${each}-${LAUNCH_PAGE}`]));
  const name = names.get(language) ?? LAUNCH_PAGE;
  const chosen = files.get(name);
  if (chosen === undefined) throw new Error(`The built site has no "${name}".`);
  const all = new Set(names.values());
  return new Map([...[...files].filter(([each]) => !all.has(each)), [LAUNCH_PAGE, chosen]]);
}
