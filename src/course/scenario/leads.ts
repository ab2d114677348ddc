import { explore } from './explore.ts';
import type { Choice, Grade, Node, Scenario } from './scenario.ts';

/** Grade → ending id → share of the paths that end there, among those that always take a line of that grade where one is offered. */
export type PlayedLeads = Readonly<Record<Grade, Readonly<Record<string, number>>>>;

const GRADES: readonly Grade[] = ['best', 'partly', 'harmful'];

/** What is taken instead where no line has the grade: the nearest. */
const INSTEAD: Readonly<Record<Grade, readonly Grade[]>> = {
  best: ['best', 'partly', 'harmful'],
  partly: ['partly', 'best', 'harmful'],
  harmful: ['harmful', 'partly', 'best'],
};

/** Where runs of nothing but best, partly good or harmful lines end. Where no line has the grade, the nearest is taken. */
export function playedLeads(scenario: Scenario): PlayedLeads {
  const [best, partly, harmful] = GRADES.map((grade) => endingsOf(scenario, grade));
  return { best: best ?? {}, partly: partly ?? {}, harmful: harmful ?? {} };
}

/** Sentences about runs that end where the writer did not mean them to, and endings they were meant to reach and do not. */
export function leadProblems(scenario: Scenario, leads: PlayedLeads): string[] {
  return GRADES.flatMap((grade) => {
    const meant = scenario.leads[grade];
    const reached = Object.keys(leads[grade]);
    return [
      ...reached.filter((id) => !meant.includes(id)).map((id) => `A run of ${grade} lines can end with "${id}", which leads does not say.`),
      ...meant.filter((id) => !reached.includes(id)).map((id) => `No run of ${grade} lines ends with "${id}", though leads says so.`),
    ];
  });
}

function onlyGrade({ choices }: Node, grade: Grade): readonly Choice[] {
  const offered = INSTEAD[grade].find((each) => choices.some((choice) => choice.grade === each));
  return choices.filter((choice) => choice.grade === offered);
}

function endingsOf(scenario: Scenario, grade: Grade): Record<string, number> {
  const reached = Object.entries(explore(scenario, (node) => onlyGrade(node, grade)).endings).filter(([, { states }]) => states > 0);
  return Object.fromEntries(reached.map(([id, { share }]) => [id, share ?? 0]));
}
