import { expect, test } from 'vitest';
import { hearSignsOfLife } from '../../../src/launch/signs-of-life.ts';

test('Scrolling, a key and a pointer are signs of life, and a page that changes by itself is none', () => {
  const page = new EventTarget();
  const heard: string[] = [];
  let sign = '';
  hearSignsOfLife(page as Document, () => heard.push(sign));
  for (sign of ['scroll', 'keydown', 'pointerdown', 'pointermove', 'load', 'transitionend', 'visibilitychange'])
    page.dispatchEvent(new Event(sign));
  expect(heard).toEqual(['scroll', 'keydown', 'pointerdown', 'pointermove']);
});
