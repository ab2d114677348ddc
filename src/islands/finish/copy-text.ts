/**
 * Puts a text on the clipboard. LMS frames of another origin often forbid it, and so do old browsers on plain HTTP: then
 * `shown`, where the same text stands on the page, is selected, so that one key copies it. Says which of the two happened.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    const selection = window.getSelection();
    selection?.selectAllChildren(shown);
    return 'selected';
  }
}
