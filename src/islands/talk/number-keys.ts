import { useEffect } from 'preact/hooks';

/** Where a number is typed rather than chosen by. */
const TYPED_IN = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** What of a key press tells which choice is meant. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'>;

/** The 0-based place of the choice that a key means, or null. Keys held down or pressed with others mean none. */
export function placePressed(event: Pressed, choices: number): number | null {
  if (event.repeat || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const place = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
  return place >= 0 && place < choices ? place : null;
}

/** Lets the number keys choose while `on`, except where one types or a dialog is open. */
export function useNumberKeys(on: boolean, letters: readonly string[], choose: (letter: string) => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const place = placePressed(event, letters.length);
      const letter = place === null ? undefined : letters[place];
      if (letter === undefined || document.querySelector('dialog[open]')) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
      choose(letter);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
