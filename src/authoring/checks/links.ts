import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { NOTICES, pageIds } from '../site-map.ts';

/** Links in running text lead to pages of this course that exist. */
export function linkChecks(edition: Edition, problems: Problems): void {
  const files = new Set([...pageIds(edition).map((id) => `${id}.html`), NOTICES]);
  for (const page of [...edition.lessons, ...edition.prose])
    for (const link of page.links)
      if (!files.has(link.split('#')[0]!))
        problems.add(
          page.file,
          `links to "${link}", which is not a page of the course. Write the id of a page and ".html", such as "child-missing.html".`,
        );
}
