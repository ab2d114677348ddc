import { atom, type ReadableAtom } from 'nanostores';

const speaking = atom<string | null>(null);

/** The text that is being read aloud; null in silence. */
export const $speaking: ReadableAtom<string | null> = speaking;

/** Whether this browser can read aloud. */
export const canSpeak = () => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

/** Reads a text aloud in the browser's own voice, in the language of the page. What was being read stops. */
export function speak(text: string): void {
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = document.documentElement.lang;
  const done = () => {
    if (speaking.get() === text) speaking.set(null);
  };
  utterance.addEventListener('end', done);
  utterance.addEventListener('error', done);
  speaking.set(text);
  speechSynthesis.speak(utterance);
}

/** Stops reading aloud. */
export function hush(): void {
  if (speaking.get() === null) return;
  speaking.set(null);
  speechSynthesis.cancel();
}
