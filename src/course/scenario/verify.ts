import type { Scenario } from './scenario.ts';
import type { FirstThat } from './compile.ts';
import { explore } from './explore.ts';
import type { Exploration } from './explore.ts';
import { balanceProblems } from './balance.ts';
import { leadProblems, playedLeads } from './leads.ts';
import type { PlayedLeads } from './leads.ts';
import { nameProblems } from './names.ts';

export interface Verdict {
  /** Everything wrong with the talk, one sentence each. Empty when it can be published. */
  problems: readonly string[];
  /** Null when wrong names kept the talk from being explored. */
  exploration: Exploration | null;
  leads: PlayedLeads | null;
}

/** Checks a talk by visiting every state that can come up in it, and by looking for what gives its best lines away. */
export function verify(scenario: Scenario): Verdict {
  const names = nameProblems(scenario);
  if (names.length > 0) return { problems: names, exploration: null, leads: null };
  const exploration = explore(scenario);
  const leads = playedLeads(scenario);
  return { problems: [...graphProblems(exploration), ...leadProblems(scenario, leads), ...balanceProblems(scenario)], exploration, leads };
}

function graphProblems(exploration: Exploration): string[] {
  const problems: string[] = [];
  for (const [id, states] of Object.entries(exploration.nodes)) {
    if (states === 0) problems.push(`Node "${id}" can never be reached.`);
  }
  for (const [id, { states }] of Object.entries(exploration.endings)) {
    if (states === 0) problems.push(`Ending "${id}" can never be reached.`);
  }
  for (const [id, states] of Object.entries(exploration.flags)) {
    if (states === 0) problems.push(`Flag "${id}" is never raised when the talk ends.`);
  }
  for (const id of exploration.trapped) problems.push(`From node "${id}" the talk can go on for ever without reaching an end.`);
  return [...problems, ...exploration.lists.flatMap(listProblems)];
}

/** A list nobody asks belongs to a node or ending that is never reached, which has its own sentence. */
function listProblems(list: FirstThat): string[] {
  if (list.entries[0]?.asked === 0) return [];
  const problems: string[] = [];
  for (const [index, { conditional, asked, held }] of list.entries.entries()) {
    const entry = list.entries.length > 1 ? `entry ${index + 1}` : 'its only entry';
    if (!conditional || asked === 0) continue;
    if (held === 0) problems.push(`In ${list.place}: the condition of ${entry} is never true, so it is never taken.`);
    if (held === asked) problems.push(`In ${list.place}: the condition of ${entry} is always true, so what follows it is never taken.`);
  }
  return problems;
}
