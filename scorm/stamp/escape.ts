/** Text as text in a page or a quoted attribute: no character of it is taken for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
