import { balance } from '../../course/scenario/balance.ts';
import { verify } from '../../course/scenario/verify.ts';
import type { Edition } from '../content.ts';
import { table, type ReportPart } from './part.ts';

const percent = (share: number | null) => (share === null ? 'endless' : `${(share * 100).toFixed(1)}%`);

/** For each talk: its size, how many states and paths it has, and how often its paths come to each ending. */
export function talksPart({ talks }: Edition): ReportPart {
  const explored = talks.map((talk) => ({ talk, ...verify(talk), ...balance(talk) }));
  return {
    title: 'Talks',
    lines: [
      ...table(
        ['Talk', 'Moments', 'Lines', 'States', 'Shortest', 'Longest', 'Paths', 'Best longest', 'Best shortest'],
        explored.map(({ talk, exploration, longest, shortest }) => [
          talk.title,
          Object.keys(talk.nodes).length,
          Object.values(talk.nodes).reduce((sum, { choices }) => sum + choices.length, 0),
          exploration?.states ?? 'none',
          exploration?.shortest ?? 'none',
          exploration?.longest ?? 'endless',
          exploration?.paths?.toExponential(1) ?? 'endless',
          percent(longest),
          percent(shortest),
        ]),
      ),
      '',
      ...explored.flatMap(({ talk, exploration, problems }) => [
        `${talk.title}: ${talk.endings.map(({ id, title }) => `${title} ${percent(exploration?.endings[id]?.share ?? null)}`).join(', ')}.`,
        ...problems.map((problem) => `- ${problem}`),
      ]),
    ],
  };
}
