import { expect, test } from 'vitest';
import { loadContent } from '../../src/authoring/content.ts';
import { proseOf } from '../../src/authoring/prose.ts';

/** What a figure or a duty is never told without: where it was counted, or of whom it holds. */
const LIMITS: readonly { told: RegExp; limit: RegExp }[] = [
  { told: /\bboys[’'] files\b|\b65 percent\b/i, limit: /\bfive[ -]states?\b/i },
  { told: /\bone in five\b/i, limit: /\bFlorida\b/ },
  { told: /\bHHS\b[^.]*\b24 hours\b|\b24 hours\b[^.]*\bHHS\b/, limit: /\bmay be\b/ },
];

test('No figure is told without those it was counted among, and no duty without those it is for', async () => {
  const passages = proseOf((await loadContent()).edition('en'));
  for (const { told, limit } of LIMITS) {
    const telling = passages.filter(({ text }) => told.test(text));
    expect(telling, `nothing says ${told}, so nothing is tested`).not.toEqual([]);
    expect(telling.filter(({ text }) => !limit.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  }
});
