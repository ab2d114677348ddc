import { h, hydrate, type ComponentType } from 'preact';

/** Islands an entry knows, by the name in `data-island`. */
export type Islands = Readonly<Record<string, ComponentType<never>>>;

/**
 * Brings the islands of the page to life. Each is server-rendered inside `[data-island]`, with its props as JSON in
 * `data-props`; `data-ready` tells that it takes clicks. `data-started` on the page tells that its script has run to its end.
 */
export function hydrateIslands(document: Document, islands: Islands): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const island = islands[place.dataset['island'] ?? ''];
    if (!island) continue;
    const props = JSON.parse(place.dataset['props'] ?? '{}') as never;
    hydrate(h(island, props), place);
    place.dataset['ready'] = '';
  }
  document.documentElement.dataset['started'] = '';
}
