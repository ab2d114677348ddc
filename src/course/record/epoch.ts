/** 2026-01-01T00:00Z, where the minutes and seconds of the learner record begin, in milliseconds since 1970. */
export const RECORD_EPOCH = Date.UTC(2026, 0, 1);
