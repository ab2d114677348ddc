import type { Requirement } from '../../schemas/requirement.ts';
import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Every duty of the law and of the tip sheet is taught, tested and practiced, by parts of the course that exist. */
export function requirementChecks(edition: Edition, problems: Problems): void {
  for (const [id, requirement] of Object.entries(edition.requirements)) {
    const where = `content/requirements.yaml: ${id}`;
    for (const sentence of [...goneWith(requirement, edition), ...uncovered(requirement, edition), ...unpracticed(requirement, edition)])
      problems.add(where, sentence);
  }
}

const list = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');
const theDuty = ({ duty }: Requirement) => `“${duty.replace(/\.$/, '')}”`;

/** What it names and the course does not have, and what is left without it. */
function goneWith(requirement: Requirement, { lessons, items }: Edition): string[] {
  const gone = (what: string, named: readonly string[], known: readonly string[], does: string) => {
    const left = named.filter((id) => known.includes(id));
    return named
      .filter((id) => !known.includes(id))
      .map(
        (id) =>
          `names the ${what} "${id}", which the course does not have. ${
            left.length
              ? `Its duty is now ${does} by ${list(left)} alone.`
              : `Nothing is left that ${does === 'taught' ? 'teaches' : 'tests'} it.`
          } Name another ${what}, or bring it back.`,
      );
  };
  return [
    ...gone(
      'lesson',
      requirement.lessons,
      lessons.map(({ id }) => id),
      'taught',
    ),
    ...gone(
      'item',
      requirement.items,
      items.map(({ id }) => id),
      'tested',
    ),
  ];
}

/** Each of its objectives is taught by a lesson it names and tested by an item of the final check it names. */
function uncovered(requirement: Requirement, { lessons, items, objectives }: Edition): string[] {
  const taught = new Set(lessons.filter(({ id }) => requirement.lessons.includes(id)).flatMap((lesson) => lesson.objectives));
  const tested = new Set(
    items.filter(({ id, use }) => use === 'final' && requirement.items.includes(id)).map(({ objective }) => objective),
  );
  return requirement.objectives.flatMap((objective) => [
    ...(objective in objectives ? [] : [`names the objective "${objective}", which is not in content/objectives.yaml. Correct the id.`]),
    ...(taught.has(objective)
      ? []
      : [`is not taught: no lesson it names has the objective "${objective}". ${theDuty(requirement)} needs one. Name or write it.`]),
    ...(tested.has(objective)
      ? []
      : [
          `is not tested: no item it names for the final check measures "${objective}". ${theDuty(requirement)} needs one. Name or write it.`,
        ]),
  ]);
}

/** It is practiced in moments and steps that exist, or says why in none. */
function unpracticed({ talks, noTalk }: Requirement, edition: Edition): string[] {
  if (!talks.length) return noTalk ? [] : ['names no talk in which it is practiced. Name one, or say in `noTalk` why there is none.'];
  return talks.flatMap(({ talk: id, moments, steps }) => {
    const talk = edition.talks.find((entry) => entry.id === id);
    if (!talk) return [`names the talk "${id}", which the course does not have. Name another, or bring it back.`];
    const gone = [...moments.filter((moment) => !(moment in talk.nodes)), ...steps.filter((step) => !(step in talk.flags))];
    return gone.length ? [`names ${list(gone)} in the talk "${id}", which has no such moment or step. Correct the name.`] : [];
  });
}
