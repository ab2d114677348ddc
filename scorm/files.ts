/** Files of a site or a package: content by name. All lie in one folder, so a name is a path. */
export type Files = ReadonlyMap<string, Uint8Array>;

// A byte order mark is kept, so that checks can find it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A file's content as text; "" when it is not there. */
export function textOf(files: Files, name: string): string {
  return decoder.decode(files.get(name));
}

/** Text as the content of a file, in UTF-8 without a byte order mark. */
export function fromText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The end of a file's name that tells its type: "html" for "index.html". */
export function extensionOf(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}
