import { beforeEach, expect, test } from 'vitest';
import { followWindow } from '../../../src/launch/window.ts';
import type { Session } from '../../../src/tracking/session.ts';

/** What the session was told, and `reload` for a window that was loaded again. */
let told: string[];
let window: EventTarget;
let document: EventTarget & { visibilityState: DocumentVisibilityState };

beforeEach(() => open('visible'));

function open(state: DocumentVisibilityState): void {
  told = [];
  document = Object.assign(new EventTarget(), { visibilityState: state });
  window = Object.assign(new EventTarget(), { document, location: { reload: () => told.push('reload') } });
  const note = (what: string) => () => told.push(what);
  const session = { hidden: note('hidden'), shown: note('shown'), online: note('online'), end: note('end') };
  followWindow(window as unknown as Window, session as unknown as Session);
}

function become(state: DocumentVisibilityState): void {
  document.visibilityState = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('A page that is hidden is no end, and one that is shown again goes on', () => {
  become('hidden');
  become('visible');
  expect(told).toEqual(['hidden', 'shown']);
});

test('A course that opens behind another tab is hidden until somebody looks at it', () => {
  open('hidden');
  expect(told).toEqual(['hidden']);
  become('visible');
  expect(told).toEqual(['hidden', 'shown']);
});

test('A page that goes away is the end', () => {
  window.dispatchEvent(new Event('pagehide'));
  expect(told).toEqual(['end']);
});

test('The session hears that the network is back', () => {
  window.dispatchEvent(new Event('online'));
  expect(told).toEqual(['online']);
});

test('A page that the way back brings out of the memory of the browser is loaded again, because its session is over', () => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(told).toEqual([]);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(told).toEqual(['reload']);
});
