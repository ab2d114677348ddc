import { withPreferences } from '../course/record/changes.ts';
import type { Preferences } from '../course/record/record.ts';
import { $record, now, update } from '../stores/record.ts';

/** What holds until a learner chooses otherwise. */
export const defaultPreferences: Preferences = { theme: 'system', motion: 'system', coach: null };

/** The learner's preferences, or the default ones. */
export const preferences = (): Preferences => $record.get().preferences?.value ?? defaultPreferences;

/** Changes some preferences and has them stored. */
export function prefer(change: Partial<Preferences>): void {
  update((record) => withPreferences(record, { ...preferences(), ...change }, now()));
}

/**
 * Shows the preferences on the page (`data-theme` and `data-motion` on the `html` element) and follows them, and lets the
 * radio buttons of the settings dialog (`name="theme"`, `name="motion"`) change them.
 */
export function wirePreferences(document: Document): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('#settings input[type="radio"]')];
  const show = () => {
    const { theme, motion } = preferences();
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['motion'] = motion;
    for (const radio of radios) radio.checked = radio.value === (radio.name === 'theme' ? theme : motion);
  };
  show();
  $record.listen(show);
  for (const radio of radios)
    radio.addEventListener('change', () =>
      prefer(radio.name === 'theme' ? { theme: radio.value as Preferences['theme'] } : { motion: radio.value as Preferences['motion'] }),
    );
}
