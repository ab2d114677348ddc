import type { Beat, Condition, Effects, Scenario } from './scenario.ts';
import { MOST_FLAGS } from './compile.ts';
import { END } from './state.ts';
import { FIGURES, isPosture, isScene } from './stage.ts';

/** Sentences about every name in the scenario that stands for nothing, or for two things. Empty when all is well. */
export function nameProblems(scenario: Scenario): string[] {
  return [...topProblems(scenario), ...nodeProblems(scenario), ...endingProblems(scenario)];
}

function topProblems(scenario: Scenario): string[] {
  const problems: string[] = [];
  if (!scenario.people['you']) problems.push('The people do not include "you".');
  if (!scenario.people[scenario.with]) problems.push(`The talk is with "${scenario.with}", who is not one of its people.`);
  if (!scenario.nodes[scenario.start]) problems.push(`The talk starts at node "${scenario.start}", which does not exist.`);
  const flags = Object.keys(scenario.flags).length;
  if (flags > MOST_FLAGS) problems.push(`The talk has ${flags} flags; at most ${MOST_FLAGS} can be explored.`);
  problems.push(...clockProblems(scenario));
  for (const { name, figure } of Object.values(scenario.people)) {
    if (figure !== undefined && !FIGURES.includes(figure)) problems.push(`${name} is drawn as "${figure}", who does not exist.`);
  }
  for (const [id, { start, min, max }] of Object.entries(scenario.meters)) {
    if (start < min || start > max) problems.push(`Meter "${id}" starts at ${start}, outside ${min} to ${max}.`);
  }
  for (const [id, { required, missed }] of Object.entries(scenario.flags)) {
    if (required && !missed) problems.push(`Flag "${id}" is required but does not say what missing it costs.`);
  }
  problems.push(...repeated(scenario.skills, (skill) => skill.id, 'The talk has skill'));
  problems.push(...listProblems(scenario, scenario.postures, 'the posture rules'));
  for (const { posture } of scenario.postures) problems.push(...postureProblems(posture, 'the posture rules'));
  return problems;
}

function clockProblems({ clock, meters }: Scenario): string[] {
  if (!clock) return [];
  const meter = meters[clock.meter];
  if (!meter) return [`The clock counts on meter "${clock.meter}", which does not exist.`];
  return meter.start === 0 && meter.min === 0
    ? []
    : [`The clock counts on meter "${clock.meter}", which must start at 0 and have the minimum 0.`];
}

function nodeProblems(scenario: Scenario): string[] {
  return Object.entries(scenario.nodes).flatMap(([id, node]) => {
    const place = `node "${id}"`;
    const problems: string[] = [];
    if (!isScene(node.scene)) problems.push(`In ${place}: there is no scene "${node.scene}".`);
    if (node.with !== undefined && !scenario.people[node.with]) problems.push(`In ${place}: "${node.with}" is not one of the people.`);
    if (node.part < 1 || node.part > scenario.parts.length) problems.push(`In ${place}: there is no part ${node.part}.`);
    if (node.choices.length === 0) problems.push(`In ${place}: there is no choice, so the talk cannot go on.`);
    problems.push(...repeated(node.choices, (choice) => choice.letter, `In ${place}: there is choice`));
    problems.push(...effectProblems(scenario, node.enter, `${place}, on arriving`));
    for (const flag of node.enter?.flags ?? [])
      if (scenario.flags[flag]?.required) problems.push(`In ${place}, on arriving: flag "${flag}" is a step, which only a choice can do.`);
    problems.push(...beatProblems(scenario, node.arrive, `${place}, on arriving`));
    for (const choice of node.choices) {
      const at = `${place}, choice ${choice.letter}`;
      problems.push(...effectProblems(scenario, choice.effects, at));
      problems.push(...beatProblems(scenario, choice.reply, `${at}, reply`), ...listProblems(scenario, choice.next, `${at}, next`));
      for (const skill of choice.skills) {
        if (!scenario.skills.some((known) => known.id === skill)) problems.push(`In ${at}: there is no skill "${skill}".`);
      }
      for (const { to } of choice.next) {
        if (to !== END && !scenario.nodes[to]) problems.push(`In ${at}: it leads to node "${to}", which does not exist.`);
      }
    }
    return problems;
  });
}

function endingProblems(scenario: Scenario): string[] {
  const problems = [
    ...repeated(scenario.endings, (ending) => ending.id, 'There is ending'),
    ...repeated(scenario.endings, (ending) => ending.letter, 'There is ending letter'),
    ...listProblems(scenario, scenario.endings, 'the endings'),
  ];
  for (const [grade, ids] of Object.entries(scenario.leads))
    for (const id of ids)
      if (!scenario.endings.some((ending) => ending.id === id)) problems.push(`In leads, ${grade}: there is no ending "${id}".`);
  for (const ending of scenario.endings) {
    const place = `ending "${ending.id}"`;
    if (!isScene(ending.scene)) problems.push(`In ${place}: there is no scene "${ending.scene}".`);
    if (ending.posture !== undefined) problems.push(...postureProblems(ending.posture, place));
    problems.push(
      ...listProblems(scenario, ending.outcome, `${place}, outcome`),
      ...listProblems(scenario, ending.unknown, `${place}, unknown`),
      ...listProblems(scenario, ending.target, `${place}, target`),
    );
  }
  return problems;
}

function beatProblems(scenario: Scenario, beats: readonly Beat[], place: string): string[] {
  const problems = listProblems(scenario, beats, place);
  for (const { lines, notice, posture } of beats) {
    if (posture !== undefined) problems.push(...postureProblems(posture, place));
    for (const { who } of lines) if (!scenario.people[who]) problems.push(`In ${place}: "${who}" is not one of the people.`);
    if (lines.length === 0 && !notice) problems.push(`In ${place}: a beat has neither a line nor a notice.`);
  }
  return problems;
}

/** In a list the first entry that holds is taken, so the last must hold always. */
function listProblems(scenario: Scenario, list: readonly { when?: Condition | undefined }[], place: string): string[] {
  const problems = list.flatMap(({ when }) => conditionProblems(scenario, when, place));
  if (list.length === 0 || list.at(-1)?.when) problems.push(`In ${place}: the last entry has a condition, so it may be that none holds.`);
  return problems;
}

function postureProblems(posture: string, place: string): string[] {
  return isPosture(posture) ? [] : [`In ${place}: there is no posture "${posture}".`];
}

function effectProblems(scenario: Scenario, effects: Effects | undefined, place: string): string[] {
  const meters = Object.keys(effects?.meters ?? {}).filter((id) => !scenario.meters[id]);
  const flags = (effects?.flags ?? []).filter((id) => !scenario.flags[id]);
  return [...meters.map((id) => `In ${place}: there is no meter "${id}".`), ...flags.map((id) => `In ${place}: there is no flag "${id}".`)];
}

function conditionProblems(scenario: Scenario, condition: Condition | undefined, place: string): string[] {
  if (!condition) return [];
  if ('not' in condition) return conditionProblems(scenario, condition.not, place);
  if ('all' in condition) return condition.all.flatMap((part) => conditionProblems(scenario, part, place));
  if ('any' in condition) return condition.any.flatMap((part) => conditionProblems(scenario, part, place));
  if ('flag' in condition) return scenario.flags[condition.flag] ? [] : [`In ${place}: there is no flag "${condition.flag}".`];
  if ('steps' in condition) {
    const isAnswerable = Object.values(scenario.flags).some(({ required }) => required);
    return isAnswerable ? [] : [`In ${place}: it asks about the steps of the talk, and no flag is required.`];
  }
  if (!scenario.meters[condition.meter]) return [`In ${place}: there is no meter "${condition.meter}".`];
  if (condition.atLeast === undefined && condition.atMost === undefined) {
    return [`In ${place}: the test of "${condition.meter}" has neither atLeast nor atMost.`];
  }
  return [];
}

function repeated<T>(list: readonly T[], key: (entry: T) => string, start: string): string[] {
  const keys = list.map(key);
  return [...new Set(keys.filter((each, index) => keys.indexOf(each) !== index))].map((each) => `${start} "${each}" twice.`);
}
