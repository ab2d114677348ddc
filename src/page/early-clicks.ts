import { ALIVE } from './alive.ts';
import { pressed } from './pressed.ts';

/** What the button does, the browser does by itself: it opens a dialog, or the card of a term. */
const needsNoScript = (button: HTMLButtonElement) =>
  ('commandForElement' in button && button.commandForElement !== null) ||
  ('popoverTargetElement' in button && button.popoverTargetElement !== null);

/** How long after everything has come a script may still need; one that does not start at all keeps no click back. */
const TIME_TO_START = 2_000;

/**
 * The buttons of a page do nothing until its script has come, which on a slow network is after the page can be seen. A
 * button that is pressed before that is pressed again once the script is there, so that no click is lost. In an LMS the launch
 * page does it, because it is there already when a page of the course begins to load; on the website a smaller script, which
 * comes before that of the page.
 *
 * @param window of whoever keeps the clicks
 * @param inside the page
 */
export function keepEarlyClicks(window: Window, inside: Document): void {
  if (inside.documentElement?.dataset['started'] !== undefined) return;
  let isAlive = false;
  let early: HTMLElement | null = null;
  const takesClicks = (button: Element) => isAlive && button.closest('[data-island]:not([data-ready])') === null;
  const note = (event: MouseEvent) => {
    // Only the learner's pages tell when they are alive.
    if (inside.documentElement.dataset['course'] === undefined) return;
    const button = pressed(event, 'button');
    if (button === null || takesClicks(button) || needsNoScript(button)) return;
    early = button;
    // A form whose script has not come would send itself to the server, and take the page along.
    event.preventDefault();
  };
  const letGo = () => {
    early?.click();
    early = null;
  };
  inside.addEventListener('click', note, true);
  inside.addEventListener(ALIVE, ({ target }) => {
    isAlive ||= target === inside;
    if (early !== null && takesClicks(early)) letGo();
  });
  // A script that has not come by then will not: what was pressed does what it would have done without one.
  const giveUp = () => {
    inside.removeEventListener('click', note, true);
    letGo();
  };
  const giveUpSoon = () => void window.setTimeout(giveUp, TIME_TO_START);
  if (inside.readyState === 'complete') giveUpSoon();
  else inside.defaultView?.addEventListener('load', giveUpSoon);
}
