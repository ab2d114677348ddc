import type { LoggedCall } from '../../scorm/preview/log.ts';
import { errorWords12 } from '../../scorm/preview/scorm12/run-time.ts';
import { format } from '../course/format.ts';
import { part } from './part.ts';

export interface CallStrings {
  launchNumber: string;
}

/** The table of calls: the calls of each launch in a group of their own, the newest at the end. */
export class CallTable {
  #shown = 0;
  #skipped = 0;
  readonly #strings: CallStrings;
  readonly #region = part('calls-region', HTMLElement);
  readonly #table = part('calls', HTMLTableElement);
  readonly #empty = part('no-calls', HTMLElement);

  constructor(strings: CallStrings) {
    this.#strings = strings;
  }

  /** Leaves out the calls made until now. */
  clear(): void {
    this.#skipped += this.#shown;
    this.#empty.hidden = false;
    for (const group of this.#table.querySelectorAll('tbody')) group.remove();
    this.#shown = 0;
  }

  /** Adds the calls that are not shown yet; starts over with a new learner. */
  show(all: readonly LoggedCall[]): void {
    if (all.length < this.#skipped) this.#skipped = 0;
    const calls = all.slice(this.#skipped);
    if (calls.length < this.#shown) {
      for (const group of this.#table.querySelectorAll('tbody')) group.remove();
      this.#shown = 0;
    }
    // Somebody who scrolled up to read is left in peace.
    const followed = this.#region.scrollHeight - this.#region.scrollTop - this.#region.clientHeight < 40;
    for (const call of calls.slice(this.#shown)) this.#groupOf(call.launch).append(rowOf(call));
    this.#shown = calls.length;
    this.#empty.hidden = calls.length > 0;
    this.#region.hidden = calls.length === 0;
    if (followed) this.#region.scrollTop = this.#region.scrollHeight;
  }

  #groupOf(launch: number): HTMLTableSectionElement {
    const last = this.#table.tBodies.item(this.#table.tBodies.length - 1);
    if (last?.dataset['launch'] === String(launch)) return last;
    const group = this.#table.createTBody();
    group.dataset['launch'] = String(launch);
    const heading = document.createElement('th');
    heading.scope = 'rowgroup';
    heading.colSpan = 5;
    heading.textContent = format(this.#strings.launchNumber, { number: launch });
    group.insertRow().append(heading);
    return group;
  }
}

function rowOf({ at, name, args, result, error }: LoggedCall): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.toggleAttribute('data-failed', error !== '0');
  const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour12: false });
  const cells = [time, name, args.map(quoted).join(', '), result === '' ? quoted(result) : result];
  for (const text of [...cells, error === '0' ? error : `${error} ${errorWords12(error)}`]) row.insertCell().textContent = text;
  return row;
}

function quoted(text: string): string {
  return `"${text}"`;
}
