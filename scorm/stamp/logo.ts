import { LOGO_BYTES, type AgencyLogo } from '../../src/schemas/package-settings.ts';
import { pngFault } from './png.ts';
import { svgFault } from './svg.ts';

/** Why the logo cannot be used, in a sentence or two; null when it can. */
export function logoFault({ type, data }: AgencyLogo): string | null {
  const content = bytesOf(data);
  if (content.length > LOGO_BYTES)
    return `The logo has ${Math.ceil(content.length / 1024)} KB, and ${LOGO_BYTES / 1024} KB fit. Make it smaller, or leave it out.`;
  return type === 'svg' ? svgFault(content) : pngFault(content);
}

/** The logo as a file of the package, byte for byte as it was chosen. */
export function logoFile(logo: AgencyLogo): { name: string; content: Uint8Array } {
  return { name: `agency-logo.${logo.type}`, content: bytesOf(logo.data) };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
