/** Time of day to the second, as the inspector, the log and the checklist show it. */
export function timeOf(at: number, language: string): string {
  return new Date(at).toLocaleTimeString(language, { hour12: false });
}
