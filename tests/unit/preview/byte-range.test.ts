import { expect, test } from 'vitest';
import { partAsked } from '../../../src/preview/byte-range.ts';

const film = () => new Response('0123456789', { headers: { 'content-type': 'video/mp4' } });

test.each([
  { asked: 'bytes=0-', text: '0123456789', range: 'bytes 0-9/10' },
  { asked: 'bytes=2-4', text: '234', range: 'bytes 2-4/10' },
  { asked: 'bytes=7-99', text: '789', range: 'bytes 7-9/10' },
  { asked: 'bytes=-3', text: '789', range: 'bytes 7-9/10' },
  { asked: 'bytes=-99', text: '0123456789', range: 'bytes 0-9/10' },
])('$asked gives the part it names, and says which', async ({ asked, text, range }) => {
  const answer = await partAsked(film(), asked);
  expect(answer.status).toBe(206);
  expect(answer.headers.get('content-range')).toBe(range);
  expect(answer.headers.get('content-type')).toBe('video/mp4');
  expect(await answer.text()).toBe(text);
});

test.each([null, '', 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2'])('%s gives the whole file', async (asked) => {
  const answer = await partAsked(film(), asked);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('0123456789');
});

test.each(['bytes=10-', 'bytes=5-2', 'bytes=-0'])('%s names no part of the file, and is refused with its size', async (asked) => {
  const answer = await partAsked(film(), asked);
  expect(answer.status).toBe(416);
  expect(answer.headers.get('content-range')).toBe('bytes */10');
});
