import { logoFault } from '../../scorm/stamp/logo.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import { LOGO_BYTES, type AgencyLogo } from '../schemas/package-settings.ts';

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

/** What came of a chosen file: a logo, or why it cannot be one, in sentences for the coordinator. */
export type ChosenLogo = { logo: AgencyLogo; wrong: '' } | { logo: null; wrong: string };

/** Reads a logo from a chosen file. Never rejects: where there is none, it says why. */
export async function chosenLogo(file: File, strings: Strings['builder']): Promise<ChosenLogo> {
  // A file that is too large is not even read.
  if (file.size > LOGO_BYTES) return { logo: null, wrong: format(strings.logoSize, { size: LOGO_BYTES / 1024 }) };
  // One that was moved or locked since, or is a folder, cannot be.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return { logo: null, wrong: strings.logoUnread };
  const read = readLogo(new Uint8Array(content));
  if (read === null) return { logo: null, wrong: strings.logoType };
  if (read.fault !== null) return { logo: null, wrong: `${read.fault} ${strings.logoNone}` };
  return { logo: read.logo, wrong: '' };
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
