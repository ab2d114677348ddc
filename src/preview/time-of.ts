/** Time of day to the second, as the inspector and the log show it. */
export function timeOf(at: number, language: string): string {
  return new Date(at).toLocaleTimeString(language, { hour12: false });
}

/** Day and time of day, as the checklist shows it: it is kept and printed. */
export function momentOf(at: number, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium', hour12: false });
}
