import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../scorm/files.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { checkAnchors } from '../../scorm/verify/anchors.ts';
import { coordinatorFiles, dist } from '../helpers/course.ts';

const isBuilt = existsSync(`${dist}/index.html`);

/**
 * `npm test` builds the site before it comes here; on its own this needs `npm run build`. Packages are held to the same when
 * they are made, but hold no page for coordinators.
 */
describe.skipIf(!isBuilt)('A link to a part of a page of the website', () => {
  it('leads to an element with that id', () => {
    expect(checkAnchors(readFolder(dist))).toEqual([]);
  });

  it('is looked at in the guides for coordinators too', async () => {
    const site = new Map(readFolder(dist));
    const guides = await coordinatorFiles();
    for (const name of guides)
      site.set(name, new TextEncoder().encode(textOf(site, name).replace('</main>', '<a href="privacy.html#no-such-part">x</a></main>')));
    const faults = checkAnchors(site);
    expect(faults).toHaveLength(guides.length);
    expect(faults).toContain(
      `${guides[0]} links to "privacy.html#no-such-part", and that page has no element with this id. Correct the link.`,
    );
  });
});
