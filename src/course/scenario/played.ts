import type { Choice, PlayedChoice, Scenario, Talk } from './scenario.ts';

/**
 * The talk without what only authors and the debrief need. The talk page carries it whole, and all of it is loaded before
 * the first line shows. `states` tells which choices, by node and letter, have coaching that states a fact: they keep their sources.
 */
export function played(scenario: Scenario, states: (node: string, letter: string) => boolean): Talk {
  const { id, slot, title, with: person, minutes, clock, label, people, brief, meters, postures, parts, start, nodes, endings } = scenario;
  return {
    id,
    slot,
    title,
    with: person,
    minutes,
    clock,
    label,
    people,
    brief,
    meters,
    flags: Object.fromEntries(Object.entries(scenario.flags).flatMap(([key, { required }]) => (required ? [[key, { required }]] : []))),
    postures,
    parts,
    start,
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([key, node]) => [
        key,
        { ...node, choices: node.choices.map((choice) => playedChoice(choice, states(key, choice.letter))) },
      ]),
    ),
    endings,
  };
}

function playedChoice({ letter, kind, text, effects, reply, coach, sources, next }: Choice, states: boolean): PlayedChoice {
  return { letter, kind, text, effects, reply, coach, ...(states && { sources }), next };
}
