/** "November 25, 2026 at 4:05 PM EST": a receipt may be read in another time zone than it was made in. */
export function dayAndTime(moment: Date, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment);
}

/** "2026-11-25 21:05", the same moment for everybody. */
export const utcOf = (moment: Date) => moment.toISOString().slice(0, 16).replace('T', ' ');

/** "November 25, 2026", on the learner's own calendar. */
export const dayOf = (moment: Date, language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
