import type { Beat, Ending, PlayedChoice, Talk } from './scenario.ts';
import { apply, END, firstState, firstThatHolds } from './state.ts';
import type { State } from './state.ts';

/** The talk waits for a choice. */
export interface Moment {
  /** Node id. */
  node: string;
  /** The state on arriving, what arriving does included. */
  state: State;
  beat: Beat;
  posture: string;
}

/** One choice and the answer to it. */
export interface Turn<C extends PlayedChoice = PlayedChoice> {
  from: Moment;
  choice: C;
  reply: Beat;
  /** Posture while the reply is given. */
  posture: string;
  /** The state the choice leaves, before anything the next node does on arriving. */
  after: State;
}

/** Where a turn leads: to the next moment, or to an ending. */
export type Next = { moment: Moment; ending: null } | { moment: null; ending: Ending };

/** The first moment of the talk. */
export function begin(talk: Talk): Moment {
  return arrive(talk, talk.start, firstState(talk));
}

/** The choice with this letter at this moment, if there is one. */
export function choiceAt<C extends PlayedChoice>(talk: Talk<C>, moment: Moment, letter: string): C | undefined {
  return talk.nodes[moment.node]?.choices.find((choice) => choice.letter === letter);
}

/** Plays one choice. Its effects come first, then the reply and the way on are chosen by the state they leave. */
export function take<C extends PlayedChoice>(talk: Talk<C>, from: Moment, choice: C): { turn: Turn<C>; next: Next } {
  const after = apply(talk, from.state, choice.effects, talk.nodes[from.node]?.choices);
  const reply = firstThatHolds(choice.reply, after);
  const turn = { from, choice, reply, posture: postureOf(talk, reply, after), after };
  const { to } = firstThatHolds(choice.next, after);
  const next: Next =
    to === END ? { moment: null, ending: firstThatHolds(talk.endings, after) } : { moment: arrive(talk, to, after), ending: null };
  return { turn, next };
}

function arrive(talk: Talk, id: string, before: State): Moment {
  const node = talk.nodes[id];
  if (!node) throw new Error(`Unknown node "${id}".`);
  const state = apply(talk, before, node.enter);
  const beat = firstThatHolds(node.arrive, state);
  return { node: id, state, beat, posture: postureOf(talk, beat, state) };
}

function postureOf(talk: Talk, beat: Beat, state: State): string {
  return beat.posture ?? firstThatHolds(talk.postures, state).posture;
}
