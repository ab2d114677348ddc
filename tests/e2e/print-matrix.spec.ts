import { expect, test } from '@playwright/test';
import { dist, edition } from '../helpers/course.ts';
import { MARK, marksBySheet } from '../helpers/paper.ts';
import { serve } from '../helpers/serve.ts';

test('in the printed matrix of requirements no duty is parted over two sheets, and each sheet begins with the head of its table', async ({
  page,
}) => {
  const { requirements } = await edition();
  const site = await serve(dist);
  await page.goto(`${site.url}requirements.html`);
  await page.locator('.matrix').evaluateAll((tables, address) => {
    const mark = (cell: Element, name: string, where: 'prepend' | 'append') => {
      const link = document.createElement('a');
      link.href = address + name;
      link.textContent = '.';
      cell[where](link);
    };
    for (const [number, table] of tables.entries()) {
      mark(table.querySelector('thead th')!, `head ${number}`, 'append');
      for (const row of table.querySelectorAll('tbody tr'))
        for (const cell of row.children) {
          mark(cell, `begin ${number} ${row.id}`, 'prepend');
          mark(cell, `end ${number} ${row.id}`, 'append');
        }
    }
  }, MARK);
  const all = (await marksBySheet(page)).map((marks) => marks.map((mark) => decodeURIComponent(mark).split(' ')));
  expect(all.length).toBeGreaterThan(1);
  const rows = (marks: string[][], part: string) => marks.flatMap(([kind, , row]) => (kind === part ? [row!] : []));
  for (const [index, marks] of all.entries()) {
    expect(rows(marks, 'begin'), `sheet ${index + 1}`).toEqual(rows(marks, 'end'));
    const heads = marks.flatMap(([kind, table]) => (kind === 'head' ? [table] : []));
    expect(heads, `sheet ${index + 1}`).toEqual([...new Set(marks.flatMap(([kind, table]) => (kind === 'head' ? [] : [table])))]);
  }
  // Each once, on one sheet alone.
  expect(all.flatMap((marks) => rows(marks, 'begin')).toSorted()).toEqual(Object.keys(requirements).toSorted());
  await site.close();
});
