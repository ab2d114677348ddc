import { format } from '../course/format.ts';
import { $keptIn, $saving, saveNow } from '../stores/record.ts';

/**
 * The line in the header that says how far saving has come. The element `[data-saving]` carries the sentences in its
 * data attributes (`data-saved` with a {time}, `data-busy`, `data-refused`, `data-storage`, `data-ended`), so that scripts
 * hold no words. A trouble is told as an alert, and a button beside it (`[data-save-now]`) lets the learner try again.
 */
export function showSaving(document: Document): void {
  const line = document.querySelector<HTMLElement>('[data-saving]');
  if (!line) return;
  const button = document.querySelector<HTMLButtonElement>('[data-save-now]');
  button?.addEventListener('click', () => saveNow());
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' });
  const show = () => {
    const saving = $saving.get();
    if (!saving) return;
    const words = (name: string) => line.dataset[name] ?? '';
    const text =
      saving.state === 'saved'
        ? format(words($keptIn.get() === 'lms' ? 'saved' : 'savedHere'), { time: clock.format(saving.at) })
        : words(saving.state === 'saving' ? 'busy' : saving.why);
    // Each saving told aloud would be noise; trouble must be.
    if (saving.state === 'unsaved') line.setAttribute('role', 'alert');
    else line.removeAttribute('role');
    if (line.textContent !== text) line.textContent = text;
    line.dataset['state'] = saving.state;
    if (button) button.hidden = saving.state !== 'unsaved' || saving.why !== 'refused';
  };
  show();
  $saving.listen(show);
}
