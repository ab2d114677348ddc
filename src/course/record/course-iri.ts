/** The year from which the names hold; part of each, and never changed. */
const SINCE = 2026;

/**
 * The name of a part of the course for the world, such as `tag:what-you-say-first,2026:lesson/first-24-hours`. A tag URI
 * (RFC 4151) is a full IRI that needs no web address, so none is claimed that somebody else may own. Names are the same
 * in every build: LMSs and learning records know the course by them.
 *
 * @param course id of the course: lower-case letters, digits and hyphens
 */
export function courseIri(course: string, ...path: readonly string[]): string {
  return `tag:${course},${SINCE}:${path.map(encodeURIComponent).join('/')}`;
}
