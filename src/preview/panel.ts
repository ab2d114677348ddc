import type { CmiValues } from '../../scorm/preview/attempt.ts';
import { SUSPEND_DATA_LIMIT } from '../../scorm/preview/scorm12/elements.ts';
import { format } from '../course/format.ts';
import { part } from './part.ts';

const RESUME = 'cmi.suspend_data';

export interface PanelStrings {
  notSet: string;
  used: string;
}

/** Shows the data model in the rows of the panel, each of which names its element in `data-element`. */
export function showValues(values: CmiValues, strings: PanelStrings): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-element]')) {
    const value = values[row.dataset['element'] ?? ''] ?? '';
    row.textContent = value === '' ? strings.notSet : value;
    row.toggleAttribute('data-empty', value === '');
  }
  const count = values[RESUME]?.length ?? 0;
  const written = (number: number) => number.toLocaleString(document.documentElement.lang);
  part('resume-used', HTMLElement).textContent = format(strings.used, { count: written(count), limit: written(SUSPEND_DATA_LIMIT) });
  part('resume-meter', HTMLMeterElement).value = count;
}
