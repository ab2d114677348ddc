/** Minutes in words: "2 hours, 25 minutes". */
export function inHours(minutes: number, language: string): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [unit(hours, 'hour', language)] : []),
    ...(rest > 0 || hours === 0 ? [unit(rest, 'minute', language)] : []),
  ];
  return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(parts);
}

function unit(count: number, name: 'hour' | 'minute', language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
}
