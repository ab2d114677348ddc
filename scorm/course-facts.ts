/** What packaging needs to know of the course, beside the files of the site. */
export interface CourseFacts {
  /** The course's id. It stays the same over versions: LMSs know an update by it. */
  id: string;
  title: string;
  /** One sentence on what the course is for. */
  description: string;
  /** Version of the content, such as "1.0.0". */
  version: string;
  /** Languages of the site, the first is the one its pages are named for. */
  languages: readonly string[];
  /** Percent needed in the final check, as long as an agency asks for no other. */
  passMark: number;
}

/** The title as LMSs list it: with the version in it, an administrator sees which one is in place. */
export function titleWithVersion({ title, version }: Pick<CourseFacts, 'title' | 'version'>): string {
  return `${title}, version ${version}`;
}

/** The page that an LMS opens. */
export const LAUNCH_PAGE = 'launch.html';
