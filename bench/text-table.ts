/** Rows of text as columns to read, the first row their heads. The first `left` columns begin at the left, the others end at the right. */
export function textTable(rows: readonly (readonly string[])[], left: number): string {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column < left ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether a goal is met, in a cell. */
export const metCell = (met: boolean | null) => (met === null ? '' : met ? 'yes' : 'NO');

/** A number or nothing, in a cell. */
export const cell = (value: number | null, after = '') => (value === null ? '' : `${value}${after}`);
