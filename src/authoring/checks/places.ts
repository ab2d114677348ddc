import { interfaceSchema } from '../../schemas/interface.ts';
import type { Edition } from '../content.ts';
import { getAt, leafPaths } from '../paths.ts';
import type { Problems } from '../problems.ts';
import { descriptionAt, pathText } from '../schema-walk.ts';

const PLACE = /\{(\w+)\}/g;
/** "{hour12} or {hour24}": a language has one of the two. */
const EITHER = /\{\w+\}(?: or \{\w+\})+/g;

const placesIn = (text: string) => [...text.matchAll(PLACE)].map(([, name = '']) => name);

/**
 * The words of the interface have the places that their descriptions name, such as {count}, and no others. What a script fills
 * it fills by name: one that it does not know stops the page in the learner's browser, one left out goes missing without a word.
 */
export function placeChecks({ language, strings }: Edition, problems: Problems): void {
  for (const path of leafPaths(strings)) {
    const words = getAt(strings, path);
    if (typeof words !== 'string') continue;
    const meant = descriptionAt(interfaceSchema, path, strings) ?? '';
    const wrong = fault(placesIn(words), meant);
    if (wrong !== null) problems.add(`content/interface/${language}.yaml:`, `${pathText(path)} ${wrong} It holds: ${meant}`);
  }
}

function fault(places: readonly string[], meant: string): string | null {
  const known = placesIn(meant);
  const unknown = places.find((name) => !known.includes(name));
  if (unknown !== undefined) return `has {${unknown}}, which nothing fills. Correct its name, or take it out.`;
  const choices = [...meant.matchAll(EITHER)].map(([either]) => placesIn(either));
  const needed = [...known.filter((name) => !choices.flat().includes(name)).map((name) => [name]), ...choices];
  const missing = needed.find((names) => !names.some((name) => places.includes(name)));
  return missing === undefined ? null : `lacks {${missing.join('} or {')}}. Put it where it belongs in the sentence.`;
}
