import { expect, test } from 'vitest';
import { leanDrawings } from '../../../src/build/lean-drawings.ts';

test('an icon loses what no browser asks for in a page, and keeps its lines, its class and its words', () => {
  const icon =
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"' +
    ' stroke-linejoin="round" class="lucide lucide-circle-x lucide-x-circle" aria-hidden="true">' +
    '<circle cx="12" cy="12" r="10"></circle><path d="m9 9 6 6"></path></svg>';
  expect(leanDrawings(icon)).toBe(
    '<svg width="24" class="lucide" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="m9 9 6 6"/></svg>',
  );
});

test('a class of our own stays, and so does whatever holds something', () => {
  const kept =
    '<svg fill="none" stroke="currentColor" class="lucide mine"><g><title>A light</title></g><text x="1"></text></svg><p></p><a href="x"></a>';
  expect(leanDrawings(kept)).toBe(kept);
});
