import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/**
 * Every page, job aid and printed guide of the first language exists in each other language. (Missing lessons are found
 * when they are read.)
 */
export function translationChecks([first, ...others]: readonly Edition[], problems: Problems): void {
  for (const { language, prose } of others)
    for (const { id, file } of first?.prose ?? [])
      if (!prose.some((page) => page.id === id)) {
        const folder = file.split('/').slice(0, 2).join('/');
        problems.add(`${folder}/${language}/${id}.mdx`, `is missing. Translate ${file}.`);
      }
}
