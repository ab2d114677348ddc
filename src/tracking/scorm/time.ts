const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Longest time span SCORM 1.2 can write. */
const LONGEST = (9_999 * 3600 + 59 * 60 + 59) * 1000;

/** A time span as SCORM 1.2 writes it, HHHH:MM:SS.SS (CMITimespan, RTE 3.4.2). Below nothing is nothing. */
export function timespan12(milliseconds: number): string {
  const hundredths = Math.floor(Math.min(Math.max(milliseconds, 0), LONGEST) / 10);
  const seconds = Math.floor(hundredths / 100);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds % 60)}.${pad(hundredths % 100)}`;
}

/** The learner's time of day as SCORM 1.2 writes it, HH:MM:SS (CMITime, RTE 3.4.2). */
export function timeOfDay12(at: number): string {
  const date = new Date(at);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
}
