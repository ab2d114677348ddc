/** A time span as cmi5 writes it, in ISO 8601: "PT1H2M3.45S". Below nothing is nothing. */
export function duration(milliseconds: number): string {
  const hundredths = Math.floor(Math.max(milliseconds, 0) / 10);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60];
  const seconds = (hundredths % 6_000) / 100;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`].filter(Boolean).join('');
  return `PT${parts || '0S'}`;
}
