import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { coordinatorPageIds, NOTICES, pageIds } from '../site-map.ts';

/** Links in running text lead to pages that exist. Pages that go into packages link only to pages that go there too. */
export function linkChecks(edition: Edition, problems: Problems): void {
  const inPackages = new Set([...pageIds(edition).map((id) => `${id}.html`), NOTICES]);
  const onWebsite = new Set([...inPackages, ...coordinatorPageIds(edition).map((id) => `${id}.html`)]);
  const pages = [
    ...[...edition.lessons, ...edition.prose].map((page) => ({ page, files: inPackages })),
    ...edition.guides.map((page) => ({ page, files: onWebsite })),
  ];
  for (const { page, files } of pages)
    for (const link of page.links)
      if (!files.has(link.split('#')[0]!))
        problems.add(
          page.file,
          `links to "${link}", which is not a page of the course. Write the id of a page and ".html", such as "child-missing.html".`,
        );
}
