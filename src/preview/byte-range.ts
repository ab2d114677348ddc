/**
 * The part of a file that a player of sound or film asks for, so that it can jump in it (RFC 9110, 14: one range of bytes).
 * A header that asks for several ranges or is not understood is passed over, as the standard allows: the whole file answers.
 *
 * @param asked value of the request's `Range`; null when it has none
 */
export async function partAsked(file: Response, asked: string | null): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked?.trim() ?? '') ?? [];
  if (from === '' && to === '') return file;
  const whole = await file.blob();
  // "-500" are the last 500 bytes.
  const start = from === '' ? Math.max(0, whole.size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? whole.size : Math.min(whole.size, Number(to) + 1);
  const headers = new Headers(file.headers);
  headers.delete('content-length');
  if (start >= end) {
    headers.set('content-range', `bytes */${whole.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${start}-${end - 1}/${whole.size}`);
  return new Response(whole.slice(start, end), { status: 206, headers });
}
