/** Characters of resume data that a grown course may take: SCORM 1.2 promises 4,096, and some room is kept. */
export const RESUME_DATA = 3_500;

/** How many times today's calls to the LMS. One more or less falls into the time until all is quiet. */
export const CALLS_AT_MOST = 1.1;

/** How many times today's launch that of a grown course may take. */
export const SLOWER_AT_MOST = 1.3;
