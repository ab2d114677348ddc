import type { Asking, Choice, Ending, Scenario } from './scenario.ts';
import { filmstrip } from './filmstrip.ts';
import type { Frame } from './filmstrip.ts';
import type { RunView } from './replay.ts';
import { firstThatHolds } from './state.ts';
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
  done: boolean;
  /** Whether a moment of this run could have brought it. A run that ends early may come to none. */
  wasOpen: boolean;
  /** What it would have changed. Empty when it was done. */
  missed: string;
  sources: readonly string[];
}

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
    steps: stepsOf(scenario, run, last.flags),
    turningPoints: turningPoints(run.turns, scenario.clock?.meter),
  };
}

function chancesOf(skill: string, scenario: Scenario, run: RunView<Choice>): SkillUse['chances'] {
  return run.turns.flatMap(({ from, choice }, index) => {
    const chance = scenario.nodes[from.node]?.choices.some(({ skills }) => skills.includes(skill));
    return chance ? [{ line: index + 1, used: choice.skills.includes(skill) }] : [];
  });
}

function stepsOf(scenario: Scenario, run: RunView<Choice>, raised: readonly string[]): Step[] {
  const open = new Set(run.turns.flatMap(({ from }) => flagsAt(scenario, from.node)));
  return Object.entries(scenario.flags)
    .filter(([, { required }]) => required)
    .map(([flag, { label, missed = '', sources = [] }]) => {
      const done = raised.includes(flag);
      return { flag, label, done, wasOpen: open.has(flag), missed: done ? '' : missed, sources };
    });
}

/** The flags that may be raised at a node, by arriving or by what is chosen there. */
function flagsAt({ nodes }: Scenario, id: string): readonly string[] {
  const { enter, choices = [] } = nodes[id] ?? {};
  return [enter, ...choices.map(({ effects }) => effects)].flatMap((effects) => effects?.flags ?? []);
}
