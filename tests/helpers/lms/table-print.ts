/** One cell that holds. */
export interface TableRow {
  lms: string;
  trouble: string;
  /** What the learner saw of saving. */
  saw: string;
}

/**
 * The table as text: a line for each thing that goes wrong, a column for each LMS with the number of cells that hold, and
 * what learners see meanwhile. A dash says that it cannot be there.
 */
export function printTable(rows: readonly TableRow[], lmss: readonly string[], seconds: number): string {
  const troubles = [...new Set(rows.map(({ trouble }) => trouble))];
  const width = Math.max(...troubles.map((trouble) => trouble.length));
  const lines = troubles.map((trouble) => {
    const own = rows.filter((row) => row.trouble === trouble);
    const counts = lmss.map((lms) => own.filter((row) => row.lms === lms).length);
    const saw = [...new Set(own.map((row) => row.saw))].sort().join(', ');
    return [trouble.padEnd(width), ...counts.map((count) => String(count || '-').padStart(3)), ` ${saw}`].join(' ');
  });
  const heads = lmss.map((lms, index) => `${String(index + 1).padStart(3)} ${lms}`);
  const numbers = [''.padEnd(width), ...lmss.map((_lms, index) => String(index + 1).padStart(3)), ' what learners see'].join(' ');
  const sum = `${rows.length} cells hold: ${lmss.length} LMSs, ${troubles.length} things that go wrong, each at up to 4 moments, passing or lasting, in ${seconds.toFixed(1)} s`;
  return ['', ...heads, '', numbers, ...lines, '', sum, ''].join('\n');
}
