/** The parts that a page is charged for: requests, and KB as sent. `all` includes fonts. */
export type Part = 'requests' | 'all' | 'html' | 'script' | 'css';

/** The most that each part may come to; what is left out may come to anything. */
export type Budget = Readonly<Partial<Record<Part, number>>>;

/** What a page came to: bytes, and a count of requests. */
export type Cost = Readonly<Partial<Record<Part, number>>>;

const KB = 1024;

const WORDS: Readonly<Record<Part, string>> = {
  requests: 'requests',
  all: 'KB',
  html: 'KB of HTML',
  script: 'KB of script',
  css: 'KB of styles',
};

const REMEDY = 'Make it lighter; where content has grown on purpose, raise the figure in bench/budgets.ts.';

/** Rounded up, so that what is a few bytes over does not read as what is allowed. */
const upward = (amount: number) => Math.ceil(amount * 100) / 100;

/** A sentence for each part in which a page is over its budget; none when it keeps to it. A part that was not measured counts as over. */
export function overBudget(page: string, cost: Cost, budget: Budget): string[] {
  return (Object.entries(budget) as [Part, number][]).flatMap(([part, most]) => {
    const measured = cost[part];
    if (measured === undefined) return [`${page}: ${WORDS[part]} were not measured.`];
    const amount = part === 'requests' ? measured : measured / KB;
    if (amount <= most) return [];
    return [`${page} takes ${upward(amount)} ${WORDS[part]}, and at most ${most} are allowed. ${REMEDY}`];
  });
}
