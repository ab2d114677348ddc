import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printTable, type TableRow } from '../helpers/lms/table-print.ts';
import { TABLE_LMSS } from '../helpers/lms/table-lmss.ts';
import { MOMENTS } from '../helpers/lms/table-moments.ts';
import { runCell, type Ending } from '../helpers/lms/table-run.ts';
import { TROUBLES } from '../helpers/lms/table-troubles.ts';
import { World } from '../helpers/lms/table-world.ts';

/** Two minutes for the whole table, in milliseconds of the processor: others may use the machine too. */
const LIMIT = 120_000;

const rows: TableRow[] = [];
let begun = 0;
let worked: NodeJS.CpuUsage;
beforeAll(() => {
  begun = Date.now();
  worked = process.cpuUsage();
});

describe.each(TABLE_LMSS)('$name', ({ name: lms, make }) => {
  const possible = TROUBLES.filter((trouble) => trouble.applies(new World(make())));

  test.each(possible)('$name: nothing is lost and nothing claimed, whenever it comes and whether it passes or lasts', async (trouble) => {
    const endings: Ending[] = trouble.end === null ? ['lasts'] : ['passes', 'lasts'];
    const cells = MOMENTS.flatMap((moment) => endings.map((ending) => ({ moment, ending })));
    for (const { moment, ending } of cells) {
      const saw = await runCell(new World(make()), trouble, moment, ending).catch((error: unknown) => {
        throw new Error(`${moment.name}, and it ${ending}: ${String(error)}`, { cause: error });
      });
      expect(saw).not.toBe('');
      rows.push({ lms, trouble: trouble.name, saw });
    }
  });
});

afterAll(() => {
  const columns = TABLE_LMSS.map(({ name }) => name);
  process.stdout.write(printTable(rows, columns, (Date.now() - begun) / 1000));
  const { user, system } = process.cpuUsage(worked);
  expect((user + system) / 1000).toBeLessThan(LIMIT);
});
