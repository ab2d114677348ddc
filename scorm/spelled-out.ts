/**
 * What an address, or a part of one, spells out: the name of a file, or of a part of a page. A "%" that begins no sign stands for
 * itself, and so does everything where signs make no text.
 */
export function spelledOut(address: string): string {
  try {
    return decodeURIComponent(address.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return address;
  }
}
