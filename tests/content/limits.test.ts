import { beforeAll, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../src/authoring/content.ts';
import { proseOf } from '../../src/authoring/prose.ts';

/** What a figure or a duty is never told without: where it was counted, or of whom it holds. */
const LIMITS: readonly { told: RegExp; limit: RegExp }[] = [
  { told: /\bboys[’'] files\b|\b65 percent\b/i, limit: /\bfive[ -]states?\b/i },
  { told: /\bone in five\b/i, limit: /\bFlorida\b/ },
  { told: /\bHHS\b[^.]*\b24 hours\b|\b24 hours\b[^.]*\bHHS\b/, limit: /\bmay be\b/ },
];

/** A figure of the tip sheet, and the newest that was read beside which alone it may stand. */
const NEWEST: Readonly<Record<string, string>> = {
  'tipsheet-2018-1-in-7': 'ncmec-2024-1-in-7',
  'tipsheet-2018-17-percent': 'ncmec-2024-18-percent-care',
};

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

test('No figure is told without those it was counted among, and no duty without those it is for', () => {
  const passages = proseOf(edition);
  for (const { told, limit } of LIMITS) {
    const telling = passages.filter(({ text }) => told.test(text));
    expect(telling, `nothing says ${told}, so nothing is tested`).not.toEqual([]);
    expect(telling.filter(({ text }) => !limit.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  }
});

test('No figure of the tip sheet stands alone: the newest is on the same page, or in the same question', () => {
  const { lessons, prose, guides, items } = edition;
  const places = [
    ...[...lessons, ...prose, ...guides].map(({ file, citations }) => ({ place: file, ids: citations })),
    ...items.map(({ id, sources }) => ({ place: id, ids: sources })),
  ];
  for (const [old, newest] of Object.entries(NEWEST)) {
    const telling = places.filter(({ ids }) => ids.includes(old));
    expect(telling, `nothing cites ${old}, so nothing is tested`).not.toEqual([]);
    expect(telling.filter(({ ids }) => !ids.includes(newest)).map(({ place }) => place)).toEqual([]);
  }
});
