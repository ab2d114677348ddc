/** A calendar day (YYYY-MM-DD) in words of `language`: "November 25, 2026". */
export function longDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
