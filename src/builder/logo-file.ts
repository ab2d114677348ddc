import { logoFault } from '../../scorm/stamp/logo.ts';
import type { AgencyLogo } from '../schemas/package-settings.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The chosen file as a logo, by what is in it rather than by its name; null when it is of neither type. `fault`: why it
 * cannot be used, in a sentence or two; null when it can.
 */
export function readLogo(bytes: Uint8Array): { logo: AgencyLogo; fault: string | null } | null {
  const isPng = PNG.every((byte, index) => bytes[index] === byte);
  if (!isPng && !/<svg[\s>]/i.test(new TextDecoder().decode(bytes))) return null;
  const logo: AgencyLogo = { type: isPng ? 'png' : 'svg', data: base64Of(bytes) };
  return { logo, fault: logoFault(logo) };
}

/** Bytes of a logo. */
export function logoBytes({ data }: AgencyLogo): number {
  return atob(data).length;
}

/** Address of the picture for an `img`, in which no script of an SVG can run. */
export function logoAddress({ type, data }: AgencyLogo): string {
  return `data:image/${type === 'svg' ? 'svg+xml' : 'png'};base64,${data}`;
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(text);
}
