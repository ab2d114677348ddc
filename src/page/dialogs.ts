import { saveNow } from '../stores/record.ts';

/**
 * Buttons with `data-opens="<id>"` open that dialog, buttons with `data-closes` close the one they are in. Escape closes
 * it, and the browser gives the focus back to the button. Opening one saves: a learner who pauses may well leave.
 */
export function wireDialogs(document: Document): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-opens]')) {
    const dialog = document.getElementById(opener.dataset['opens'] ?? '');
    if (!(dialog instanceof HTMLDialogElement)) continue;
    opener.addEventListener('click', () => {
      dialog.showModal();
      saveNow();
    });
    for (const closer of dialog.querySelectorAll('[data-closes]')) closer.addEventListener('click', () => dialog.close());
  }
}

/** Buttons with `data-print` print the page. They stay hidden without scripts. */
export function wirePrinting(window: Window): void {
  for (const button of window.document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
