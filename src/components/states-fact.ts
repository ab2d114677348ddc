import { claimsIn } from '../authoring/checks/claims.ts';
import { loadContent } from '../authoring/content.ts';

/**
 * Tells of each choice of a talk, by node and letter, whether its coaching states what the law asks or a figure. Such words are
 * known in English alone, so in every language the talk as it was first written decides.
 */
export async function statesFact(talk: string): Promise<(node: string, letter: string) => boolean> {
  const { languages, edition } = await loadContent();
  const nodes = edition(languages[0]!).talks.find(({ id }) => id === talk)?.nodes ?? {};
  return (node, letter) => {
    const choice = nodes[node]?.choices.find((each) => each.letter === letter);
    return choice !== undefined && claimsIn(choice.coach).length > 0;
  };
}
