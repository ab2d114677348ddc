const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Longest time span SCORM 1.2 can write. */
const LONGEST = (9_999 * 3600 + 59 * 60 + 59) * 1000;

/** Hours, minutes, seconds and hundredths of a span. Below nothing is nothing. */
function parts(milliseconds: number): { hours: number; minutes: number; seconds: number; hundredths: number } {
  const hundredths = Math.floor(Math.min(Math.max(milliseconds, 0), LONGEST) / 10);
  const seconds = Math.floor(hundredths / 100);
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60, hundredths: hundredths % 100 };
}

/** A time span as SCORM 1.2 writes it, HHHH:MM:SS.SS (CMITimespan, RTE 3.4.2). */
export function timespan12(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = parts(milliseconds);
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds)}.${pad(hundredths)}`;
}

/** The learner's time of day as SCORM 1.2 writes it, HH:MM:SS (CMITime, RTE 3.4.2). */
export function timeOfDay12(at: number): string {
  const date = new Date(at);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
}

/** A time span as SCORM 2004 writes it, PT1H3M7.50S (timeinterval, RTE 4.1.1.7): at most two decimals. */
export function timespan2004(milliseconds: number): string {
  const { hours, minutes, seconds, hundredths } = parts(milliseconds);
  return `PT${hours}H${minutes}M${seconds}.${pad(hundredths)}S`;
}

/**
 * A moment as SCORM 2004 writes it, in UTC (time, RTE 4.1.1.7): at most two decimals, and none without a zone behind them.
 * Null outside the years every LMS must take, 1970 to 2038.
 */
export function timestamp2004(at: number): string | null {
  const isWritable = Number.isFinite(at) && at >= 0 && at < Date.UTC(2038, 0, 1);
  return isWritable ? new Date(at).toISOString().replace(/\dZ$/, 'Z') : null;
}
