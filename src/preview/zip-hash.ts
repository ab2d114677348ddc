/** Characters of a hash that are shown and kept: enough to tell any two packages apart. */
const SHOWN = 16;

/** How the SHA-256 of a zip begins: what IT gets from its own tools for the same file. */
export async function zipHash(zip: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', zip));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, SHOWN);
}
