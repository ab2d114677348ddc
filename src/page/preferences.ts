import type { Preferences } from '../course/record/record.ts';
import { prefer, preferencesOf } from '../stores/preferences.ts';
import { $record } from '../stores/record.ts';

/**
 * Shows the preferences on the page (`data-theme` and `data-motion` on the `html` element) and follows them, and lets the
 * radio buttons of the settings dialog (`name="theme"`, `name="motion"`) change them.
 */
export function wirePreferences(document: Document): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('#settings input[type="radio"]')];
  const show = () => {
    const { theme, motion } = preferencesOf($record.get());
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
