import type { Choice, Node, Scenario } from './scenario.ts';
import { inLearnersOrder } from './shuffle.ts';

/** How well the best lines of a talk hide among the others. */
export interface Balance {
  /** Moments with a choice. */
  sets: number;
  /** Share of the sets in which a best line is longer, or shorter, in characters, than every line that is not best. */
  longest: number;
  shortest: number;
  /** Letter → best lines under it. Learners never see letters; writers copy habits. */
  letters: Readonly<Record<string, number>>;
  /** For sets of three lines and more, by size: how often each position held a best line, as a share over many learners. */
  positions: Readonly<Record<number, readonly number[]>>;
  /** Sets whose shortest line has fewer than three quarters of the words of the longest. */
  uneven: readonly { node: string; share: number; reason: string }[];
}

/** A best line may be the longest in this share of the sets at most. */
const MOST_LONGEST = 0.35;
/** Words of the shortest line as a share of the longest. */
const LEAST_SHARE = 0.75;
/** How many learners the shuffled order of choices is worked out for. */
const LEARNERS = 500;
/** How far the share of a position may be from even. With 500 learners and several sets each, chance alone stays well within it. */
const POSITION_SLACK = 0.1;

/** What could give the best lines of a talk away, as figures. For `balanceProblems` and the report. */
export function balance(scenario: Scenario): Balance {
  const nodes = Object.entries(scenario.nodes);
  const sets = nodes.length;
  const extreme = (most: (...lengths: number[]) => number) => nodes.filter(([, node]) => bestIs(most, node)).length / sets;
  const letters: Record<string, number> = {};
  for (const { grade, letter } of nodes.flatMap(([, { choices }]) => choices))
    letters[letter] = (letters[letter] ?? 0) + (grade === 'best' ? 1 : 0);
  const uneven = nodes.flatMap(([node, { choices, uneven: reason = '' }]) => {
    const lengths = choices.map(({ text }) => words(text));
    const share = Math.min(...lengths) / Math.max(...lengths);
    return share < LEAST_SHARE ? [{ node, share, reason }] : [];
  });
  return { sets, longest: extreme(Math.max), shortest: extreme(Math.min), letters, positions: positionsOf(scenario), uneven };
}

/** Sentences about whatever gives the best lines away. */
export function balanceProblems(scenario: Scenario): string[] {
  const { longest, positions, uneven } = balance(scenario);
  const problems = uneven
    .filter(({ reason }) => !reason)
    .map(({ node }) => `In node "${node}": the lines differ in length by more than a quarter, and \`uneven\` does not say why.`);
  if (longest > MOST_LONGEST)
    problems.push(
      `The best line is the longest in ${Math.round(100 * longest)} percent of the sets; at most ${100 * MOST_LONGEST} may be.`,
    );
  for (const [size, shares] of Object.entries(positions))
    for (const [position, share] of shares.entries())
      if (Math.abs(share - 1 / Number(size)) > POSITION_SLACK)
        problems.push(`Position ${position + 1} of ${size} holds the best line for ${Math.round(100 * share)} percent of learners.`);
  return problems;
}

function bestIs(most: (...lengths: number[]) => number, { choices }: Node): boolean {
  const lengths = (wanted: boolean) => choices.filter(({ grade }) => (grade === 'best') === wanted).map(({ text }) => text.length);
  const [best, others] = [lengths(true), lengths(false)];
  return best.length > 0 && others.length > 0 && most(...best) !== most(...others) && most(...best, ...others) === most(...best);
}

function positionsOf(scenario: Scenario): Record<number, number[]> {
  const found: Record<number, number[]> = {};
  for (const [id, { choices }] of Object.entries(scenario.nodes)) {
    if (choices.length < 3) continue;
    const counts = (found[choices.length] ??= choices.map(() => 0));
    for (let seed = 0; seed < LEARNERS; seed += 1) {
      for (const [at, { grade }] of inLearnersOrder<Choice>(choices, seed, scenario.id, id).entries())
        if (grade === 'best') counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return Object.fromEntries(Object.entries(found).map(([size, counts]) => [size, asShares(counts)]));
}

function asShares(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (all ? count / all : 0));
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}
