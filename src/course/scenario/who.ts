import type { RunView } from './replay.ts';
import type { Person, Talk } from './scenario.ts';

/** Id of the young person whose moment this is: drawn in it, and whose thoughts are told. */
export function whoseMoment(talk: Pick<Talk, 'with' | 'nodes'>, node: string): string {
  return talk.nodes[node]?.with ?? talk.with;
}

/** The person whose moment this is; undefined when the talk names nobody by that id. */
export function personAt(talk: Pick<Talk, 'with' | 'nodes' | 'people'>, node: string): Person | undefined {
  return talk.people[whoseMoment(talk, node)];
}

/** The talk as it is met at one node: with the person whose moment that is. */
export function asMet<T extends Pick<Talk, 'with' | 'nodes'>>(talk: T, node: string): T {
  return { ...talk, with: whoseMoment(talk, node) };
}

/** Id of the first other person who speaks after the learner's last line, in the reply or in the moment after it; null when nobody does. */
export function whoAnswers({ turns, now }: Pick<RunView, 'turns' | 'now'>): string | null {
  const last = turns.at(-1);
  if (!last) return null;
  return [...last.reply.lines, ...(now?.beat.lines ?? [])].find(({ who }) => who !== 'you')?.who ?? null;
}
