import type { Edition } from '../src/authoring/content.ts';
import type { Files } from '../scorm/files.ts';
import type { Measured } from './journeys.ts';
import { pageSizes } from './sizes.ts';

/** What can be read from the files of a package without a browser, in bytes. */
export function packageSizes(course: Files, zip: Uint8Array, { lessons, talks }: Edition): Measured {
  const sizes = (pages: readonly { id: string }[]) => pages.map(({ id }) => pageSizes(course, `${id}.html`));
  const most = (figures: readonly number[]) => Math.max(...figures);
  const [ofLessons, ofTalks] = [sizes(lessons), sizes(talks)];
  return {
    'html of the first lesson': ofLessons[0]?.html ?? null,
    'html of the largest lesson': most(ofLessons.map(({ html }) => html)),
    'script of a lesson': ofLessons[0]?.script ?? null,
    'script of a talk': most(ofTalks.map(({ script }) => script)),
    zip: zip.length,
  };
}
