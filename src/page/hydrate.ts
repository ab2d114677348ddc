import { h, hydrate, type ComponentType } from 'preact';
import { tellAlive } from './alive.ts';
import { markStarted } from './started.ts';

/** Islands an entry knows, by the name in `data-island`. */
export type Islands = Readonly<Record<string, ComponentType<never>>>;

type Early = (place: HTMLElement) => (() => void)[];

/**
 * Brings the islands of the page to life. Each is server-rendered inside `[data-island]`, with its props as JSON in
 * `data-props`; `data-ready` tells that it takes clicks. When the last of them is there, the page has started. Between two
 * islands the browser can do something else, so that a slow machine does not stand still for all of them.
 *
 * @param early what was done in a place before its script came, beside what was chosen there, as ways to do it again
 */
export function hydrateIslands(document: Document, islands: Islands, early: Early = () => []): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  const next = () => {
    const place = places.shift();
    if (place === undefined) return markStarted(document);
    bringToLife(place, islands, early);
    setTimeout(next);
  };
  next();
}

function bringToLife(place: HTMLElement, islands: Islands, early: Early): void {
  const island = islands[place.dataset['island'] ?? ''];
  if (!island) return;
  const props = JSON.parse(place.dataset['props'] ?? '{}') as never;
  const done = [...early(place), ...chosenEarly(place)];
  hydrate(h(island, props), place);
  void inTurn(done).then(() => {
    place.dataset['ready'] = '';
    tellAlive(place);
  });
}

/** One after the other, each drawn before the next: an island that is given two at once would know the later one only. */
async function inTurn(choices: readonly (() => void)[]): Promise<void> {
  for (const choose of choices) {
    choose();
    await Promise.resolve();
  }
}

/** Ways to choose again what was chosen while the script was on its way: coming to life, an island puts back what it was rendered with. */
function chosenEarly(place: HTMLElement): (() => void)[] {
  const boxes = [...place.querySelectorAll('input')].filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  const lists = [...place.querySelectorAll('select')].filter(({ options }) =>
    [...options].some(({ selected, defaultSelected }) => selected !== defaultSelected),
  );
  return [
    ...boxes.map((box) => {
      const { checked } = box;
      return () => {
        // A click on what is chosen already would tell nobody.
        box.checked = !checked;
        box.click();
      };
    }),
    ...lists.map((list) => {
      const { value } = list;
      return () => {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      };
    }),
  ];
}
