/** A day in a calendar: an entry without a time and without an alarm, which leaves the day free. */
export interface CalendarDay {
  /** Stays the same when the file is made again, so that a calendar replaces the entry instead of doubling it. */
  uid: string;
  /** YYYY-MM-DD. */
  day: string;
  title: string;
  /** May hold line breaks. */
  text: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The day `days` after `day`, both YYYY-MM-DD. */
export const daysAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const basic = (day: string) => day.replaceAll('-', '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const octets = (character: string) => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: a line holds at most 75 octets; what is over goes on in the next one, after a space. No character is split. */
function folded(line: string): string {
  let room = 75;
  let result = '';
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      result += '\r\n ';
      room = 74;
    }
    result += character;
    room -= size;
  }
  return result;
}

/**
 * A calendar file (RFC 5545) with these days. `product` is the name of what makes it; `made` is when, as an ISO time in UTC
 * ("2026-11-25T18:04:00Z"). It holds nothing else, so nothing about who downloads it.
 */
export function calendarFile(product: string, made: string, days: readonly CalendarDay[]): string {
  const stamp = `${made.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//Course//EN`,
    ...days.flatMap(({ uid, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(daysAfter(day, 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
