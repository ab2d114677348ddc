import type { Asking, Choice, Ending, Scenario } from './scenario.ts';
import { filmstrip } from './filmstrip.ts';
import type { Frame } from './filmstrip.ts';
import type { RunView } from './replay.ts';
import { firstThatHolds } from './state.ts';
import type { State } from './state.ts';
import { turningPoints } from './turning-points.ts';
import type { TurningPoint } from './turning-points.ts';

/** What the debrief has to say of a finished run, in the words of the scenario. */
export interface Debrief {
  ending: Ending;
  outcome: string;
  unknown: string;
  /** One thing to try on a replay. */
  target: string;
  film: readonly Frame[];
  skills: readonly SkillUse[];
  /** Every kind of question, with how many of your lines asked that way. */
  asked: readonly { kind: Asking; count: number }[];
  steps: readonly Step[];
  turningPoints: readonly TurningPoint[];
}

export interface SkillUse {
  id: string;
  label: string;
  /** Lesson that teaches it. */
  lesson: string;
  /** The moments at which some choice used this skill, in order: the line, and whether your choice did. */
  chances: readonly { line: number; used: boolean }[];
}

/** A step the course asks for in this talk. */
export interface Step {
  flag: string;
  label: string;
  mark: StepMark;
  /** What it would have changed. Empty unless it was missed. */
  missed: string;
  /** What that rests on. Empty unless it was missed. */
  sources: readonly string[];
}

/**
 * `done` by a line that was chosen; `missed` when a line that does it could have been chosen and none was; `notReached` when
 * the run, as one that ends early, came to no moment with such a line.
 */
export type StepMark = 'done' | 'missed' | 'notReached';

const KINDS: readonly Asking[] = ['open', 'closed', 'leading', 'pressing', 'why', 'stacked'];

/** The debrief of a run, or null while the run has no ending. Lines taken back count for nothing here. */
export function debrief(scenario: Scenario, run: RunView<Choice>): Debrief | null {
  const last = run.turns.at(-1)?.after;
  if (!run.ending || !last) return null;
  return {
    ending: run.ending,
    outcome: firstThatHolds(run.ending.outcome, last).text,
    unknown: firstThatHolds(run.ending.unknown, last).text,
    target: firstThatHolds(run.ending.target, last).text,
    film: filmstrip(scenario, run),
    skills: scenario.skills.map((skill) => ({ ...skill, chances: chancesOf(skill.id, scenario, run) })),
    asked: KINDS.map((kind) => ({ kind, count: run.turns.filter(({ choice }) => choice.asks.includes(kind)).length })),
    steps: stepsOf(scenario, last),
    turningPoints: turningPoints(run.turns, scenario.clock?.meter),
  };
}

function chancesOf(skill: string, scenario: Scenario, run: RunView<Choice>): SkillUse['chances'] {
  return run.turns.flatMap(({ from, choice }, index) => {
    const chance = scenario.nodes[from.node]?.choices.some(({ skills }) => skills.includes(skill));
    return chance ? [{ line: index + 1, used: choice.skills.includes(skill) }] : [];
  });
}

function stepsOf(scenario: Scenario, { undone }: State): Step[] {
  return Object.entries(scenario.flags)
    .filter(([, { required }]) => required)
    .map(([flag, { label, missed = '', sources = [] }]) => {
      if (undone[flag]) return { flag, label, mark: 'missed', missed, sources };
      return { flag, label, mark: flag in undone ? 'notReached' : 'done', missed: '', sources: [] };
    });
}
