/** Percent that the course, or an agency, may ask for in the final check. */
export const PASS_MARKS = { least: 70, most: 100 } as const;
