const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_PIXELS = 4000;

/** Why the bytes are no PNG picture to be shown as a logo; null when they are (PNG specification, 5.2 and 11.2.1). */
export function pngFault(content: Uint8Array): string | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const chunks = SIGNATURE.some((byte, index) => content[index] !== byte) ? null : chunksOf(content, view);
  if (!chunks?.has('IDAT')) return 'The logo is not a whole PNG picture. Save it again as PNG, or choose an SVG.';
  if (chunks.has('acTL')) return 'The logo moves by itself. Save it as a picture that stands still.';
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0 || width > MOST_PIXELS || height > MOST_PIXELS)
    return `The logo measures ${width} by ${height} pixels, and ${MOST_PIXELS} by ${MOST_PIXELS} fit. Make it smaller.`;
  return null;
}

/** The types of the chunks; null unless they follow one another from the header to the end, and nothing comes after it. */
function chunksOf(content: Uint8Array, view: DataView): Set<string> | null {
  const types = new Set<string>();
  let at = SIGNATURE.length;
  let type = '';
  // A chunk is its length, its type, its data and a checksum.
  while (at + 12 <= content.length && type !== 'IEND') {
    const length = view.getUint32(at);
    type = String.fromCharCode(...content.subarray(at + 4, at + 8));
    if (at === SIGNATURE.length && (type !== 'IHDR' || length !== 13)) return null;
    types.add(type);
    at += 12 + length;
  }
  return type === 'IEND' && at === content.length ? types : null;
}
