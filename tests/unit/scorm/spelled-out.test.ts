import { expect, it } from 'vitest';
import { spelledOut } from '../../../scorm/spelled-out.ts';

it.each([
  ['words and signs', 'br%5B1%5D%20f%C3%BCr%20alle.png', 'br[1] für alle.png'],
  ['a "%" that begins no sign', '100%', '100%'],
  ['such a "%" beside signs', '100%%20done.png', '100% done.png'],
  ['a "%" before letters that make no sign', '100%zulu%20time.png', '100%zulu time.png'],
  ['signs that make no text', '%FF%20a.png', '%FF%20a.png'],
  ['nothing', '', ''],
])('spells out %s', (_, address, name) => {
  expect(spelledOut(address)).toBe(name);
});
