/** Text for the content of an XML element or a quoted attribute. Control characters, which XML 1.0 cannot hold, are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
