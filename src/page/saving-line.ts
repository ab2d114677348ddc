import { format } from '../course/format.ts';
import { $keptIn, $saving, saveNow } from '../stores/record.ts';
import type { Saving, Unsaved } from '../tracking/keeper.ts';
import { timeOfDay } from './time-of-day.ts';

/** What another try may put right. */
const TRYING: ReadonlySet<Unsaved> = new Set(['refused', 'offline', 'signed-out']);

/** What the line in the header says of why something is not saved; "" on a page without that line. */
export const unsavedWords = (document: Document, why: Unsaved) =>
  document.querySelector('[data-saving]')?.getAttribute(`data-${why}`) ?? '';

/**
 * The line in the header that says how far saving has come. The element `[data-saving]` carries the sentences in its
 * data attributes (`data-saved` and `data-saved-here` with a {time}, how that is written, `data-idle` for when nobody has done
 * anything for long, `data-busy`, and one for each reason why something is not saved), so that scripts hold no words. A trouble
 * is told as an alert, that nobody seems to be there as a status. Where trying again may help, a button beside it
 * (`[data-save-now]`) does. It stays while it is tried, and once all is saved the line takes the focus from it, and is read.
 */
export function showSaving(document: Document): void {
  const line = document.querySelector<HTMLElement>('[data-saving]');
  if (!line) return;
  const button = document.querySelector<HTMLButtonElement>('[data-save-now]');
  button?.addEventListener('click', () => saveNow());
  const words = (name: string) => line.getAttribute(`data-${name}`) ?? '';
  const show = () => {
    const saving = $saving.get();
    if (!saving) return;
    const time = (at: number) => timeOfDay(new Date(at), { clock: words('clock'), am: words('am'), pm: words('pm') });
    const isIdle = saving.state === 'saved' && saving.isIdle;
    const text =
      saving.state === 'saved'
        ? format(words(isIdle ? 'idle' : $keptIn.get() === 'lms' ? 'saved' : 'saved-here'), { time: time(saving.at) })
        : words(saving.state === 'saving' ? 'busy' : saving.why);
    // Each saving told aloud would be noise; trouble must be.
    if (saving.state === 'unsaved') line.setAttribute('role', 'alert');
    else if (isIdle) line.setAttribute('role', 'status');
    else line.removeAttribute('role');
    if (line.textContent !== text) line.textContent = text;
    line.dataset['state'] = saving.state;
    if (button) offer(button, line, saving);
  };
  show();
  $saving.listen(show);
}

function offer(button: HTMLButtonElement, line: HTMLElement, saving: Saving): void {
  if (saving.state === 'saving') {
    button.setAttribute('aria-disabled', 'true');
    return;
  }
  button.removeAttribute('aria-disabled');
  const isOffered = saving.state === 'unsaved' && TRYING.has(saving.why);
  if (!isOffered && button === document.activeElement) {
    line.tabIndex = -1;
    line.focus();
  }
  button.hidden = !isOffered;
}
