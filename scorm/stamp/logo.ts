import { LOGO_BYTES, type AgencyLogo } from '../../src/schemas/package-settings.ts';
import { pngFault } from './png.ts';
import { svgFault } from './svg.ts';

/** A logo that cannot be used. The message is a sentence or two for the person who chose it. */
export class LogoFault extends Error {
  override name = 'LogoFault';
}

/** Why the logo cannot be used, in a sentence or two; null when it can. */
export function logoFault({ type, data }: AgencyLogo): string | null {
  const content = bytesOf(data);
  if (content.length > LOGO_BYTES)
    return `The logo has ${Math.ceil(content.length / 1024)} KB, and ${LOGO_BYTES / 1024} KB fit. Make it smaller, or leave it out.`;
  return type === 'svg' ? svgFault(content) : pngFault(content);
}

/** The logo as a file of the package, byte for byte as it was chosen. Throws a `LogoFault` when it cannot be used. */
export function logoFile(logo: AgencyLogo): { name: string; content: Uint8Array } {
  const fault = logoFault(logo);
  if (fault !== null) throw new LogoFault(fault);
  return { name: `agency-logo.${logo.type}`, content: bytesOf(logo.data) };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
