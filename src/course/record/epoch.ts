const MINUTE = 60_000;

/** 2026-01-01T00:00Z, where the minutes and seconds of the learner record begin, in milliseconds since 1970. */
export const RECORD_EPOCH = Date.UTC(2026, 0, 1);

/**
 * The minute of the learner record at a moment in milliseconds since 1970. Null before its first one: the course is younger
 * than that, so the clock is set back, and it is better to know no time than to print one that cannot be.
 */
export function minuteAt(moment: number): number | null {
  return moment < RECORD_EPOCH ? null : Math.floor((moment - RECORD_EPOCH) / MINUTE);
}

/** A minute of the learner record as a moment. */
export const momentOf = (minute: number) => new Date(RECORD_EPOCH + minute * MINUTE);
