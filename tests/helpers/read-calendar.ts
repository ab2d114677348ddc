/** What a calendar program takes from a file: its events, each the values of its lines by name. */
export function readCalendar(text: string): Record<string, string>[] {
  const [, ...events] = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return events.map((event) =>
    Object.fromEntries(
      event
        .slice(0, event.indexOf('END:VEVENT'))
        .replace(/\r\n$/, '')
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')), plain(line.slice(line.indexOf(':') + 1))]),
    ),
  );
}

const plain = (value: string) => value.replace(/\\(.)/g, (_pair, character: string) => (character === 'n' ? '\n' : character));
