import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { loadContent, type Edition } from '../../../src/authoring/content.ts';
import { hoursOf } from '../../../src/authoring/hours.ts';
import { crosswalkTable, hoursTable, itemsTable, objectivesTable, sourcesTable } from '../../../src/evidence/tables.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

type Row = Record<string, string>;
/** The rows of a table, read as a spreadsheet does. */
const rowsOf = (table: string) => Papa.parse<Row>(table.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('The minutes of all parts add up to those of the whole course', () => {
  const rows = rowsOf(hoursTable(edition));
  const parts = rows.filter(({ kind }) => kind !== 'sum').reduce((sum, { minutes }) => sum + Number(minutes), 0);
  expect(rows.at(-1)?.['minutes']).toBe(String(parts));
  expect(parts).toBe(hoursOf(edition).allMinutes);
});

test('The crosswalk has every duty, and each is taught and tested', () => {
  const rows = rowsOf(crosswalkTable(edition));
  expect(rows.map(({ id }) => id).toSorted()).toEqual(Object.keys(edition.requirements).toSorted());
  const open = rows.filter((row) => row['taught in'] === '' || `${row['asked in lessons']}${row['asked in the final check']}` === '');
  expect(open).toEqual([]);
});

test('Objectives, items and sources are all there', () => {
  expect(rowsOf(objectivesTable(edition))).toHaveLength(Object.keys(edition.objectives).length);
  expect(rowsOf(itemsTable(edition)).map(({ id }) => id)).toEqual(edition.items.map(({ id }) => id));
  expect(rowsOf(sourcesTable(edition))).toHaveLength(Object.keys(edition.sources).length);
});

test('A source that rests on other works too names them', () => {
  const row = rowsOf(sourcesTable(edition)).find(({ id }) => id === 'PRV-07');
  expect(row?.['also from']).toBe(
    edition.sources['PRV-07']!.also!.map((work) => `${work.title} (${work.publisher}, ${work.year}) ${work.url}`).join('\n'),
  );
});

test('A source of medium confidence is called weaker, for more reasons than being secondary', () => {
  const rows = rowsOf(sourcesTable(edition));
  const read = (confidence: string) =>
    new Set(rows.filter(({ id }) => edition.sources[id!]!.confidence === confidence).map((row) => row['read']));
  expect([...read('high')]).toEqual(['in the source itself, its abstract or a summary']);
  expect([...read('medium')]).toEqual(['weaker: secondary, partial, older or foreign, or partly our own reasoning']);
});

test('The items tell no right answer, since the list may be shown to anyone', () => {
  expect(Object.keys(rowsOf(itemsTable(edition))[0] ?? {})).toEqual(['id', 'objective', 'asked in', 'type', 'question', 'sources']);
});

test('No cell can run as a formula in a spreadsheet', () => {
  const [first, ...rest] = edition.items;
  const rows = rowsOf(itemsTable({ ...edition, items: [{ ...first!, stem: '=HYPERLINK("x")' }, ...rest] }));
  expect(rows[0]?.['question']).toBe('\'=HYPERLINK("x")');
});
