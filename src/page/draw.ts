import { h, render, type ComponentType } from 'preact';
import { markStarted } from './started.ts';

/**
 * Draws what nobody could use without scripts: the component in the element with this id, with the data of the block
 * `<id>-data` as its props. `data-ready` tells that it takes clicks. Nothing happens on a page that has no such place.
 */
export function draw<Props extends object>(document: Document, id: string, component: ComponentType<Props>): void {
  const place = document.getElementById(id);
  const data = document.getElementById(`${id}-data`);
  if (!place || !data) return;
  render(h(component, JSON.parse(data.textContent ?? '') as Props), place);
  place.dataset['ready'] = '';
  markStarted(document);
}
