import { token } from '../course/assessment/tokens.ts';
import type { Turn } from '../course/scenario/step.ts';
import type { Talk } from '../course/scenario/scenario.ts';
import type { Answer } from '../tracking/keeper.ts';
import { reportAnswer } from './record.ts';
import type { TalkStore } from './scenario.ts';
import { $terms } from './terms.ts';

/**
 * Tells the LMS of each line as it is chosen, in packages that record choices; elsewhere it does nothing. No line is right
 * or wrong, so it is told without a result. Returns the way to stop.
 *
 * @param clock milliseconds since 1970
 */
export function reportChoices(store: TalkStore, talk: Talk, clock: () => number): () => void {
  let { log } = store.getSnapshot().context;
  let since = clock();
  const { unsubscribe } = store.subscribe(({ context }) => {
    // A run taken up again brings its earlier lines along; they were told when they were chosen.
    const isNext = context.log !== context.begun && context.log.length === log.length + 1;
    const latest = context.run.turns.at(-1);
    const at = clock();
    const isChosen = isNext && latest !== undefined && context.log.endsWith(latest.choice.letter);
    if (isChosen && $terms.get()?.recordsChoices) reportAnswer(answerOf(talk, latest, at, at - since));
    log = context.log;
    since = at;
  });
  return unsubscribe;
}

function answerOf(talk: Talk, { from, choice }: Turn, at: number, latency: number): Answer {
  return {
    item: `talk.${talk.id}.${from.node}`,
    type: 'choice',
    response: [choice.letter],
    correct: [],
    right: null,
    attempt: null,
    objective: '',
    description: talk.nodes[from.node]?.title ?? '',
    tokens: { response: [token(choice.letter, choice.text)], correct: [], parts: [] },
    at,
    latency,
  };
}
