import { mergeRuns } from '../merge-talks.ts';
import type { Run, TalkRecord } from '../record.ts';
import { readNumber, readNumbers, writeNumber } from './base64.ts';
import { packLog, unpackLog } from './run-log.ts';
import type { Section } from './section.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DEBRIEFED = 2 ** 26;
const RUN_END = '~';

/** What counts towards completion: slot 2, then 5 characters of 26 bits for the endings reached and one for the debrief. */
export const talksSection: Section = {
  tag: 't',
  write({ talks }) {
    const all = Object.entries(talks).map(([slot, { endings, debriefed }]) => {
      const reached = endings.reduce((bits, letter) => bits + 2 ** LETTERS.indexOf(letter), 0);
      return writeNumber(Number(slot), 2) + writeNumber(reached + (debriefed ? DEBRIEFED : 0), 5);
    });
    return all.length === 0 ? [] : [all.join('')];
  },
  read(payload) {
    if (readNumbers(payload, 7) === null) return null;
    const talks: Record<number, TalkRecord> = {};
    for (let start = 0; start < payload.length; start += 7) {
      const slot = readNumber(payload.slice(start, start + 2)) ?? 0;
      const bits = readNumber(payload.slice(start + 2, start + 7)) ?? 0;
      const endings = [...LETTERS].filter((_letter, index) => Math.floor(bits / 2 ** index) % 2 === 1);
      talks[slot] = { runs: [], endings, debriefed: Math.floor(bits / DEBRIEFED) % 2 === 1 };
    }
    return { talks };
  },
};

/** The runs of one talk that have not ended. The first version of the course wrote those that had here too. */
export const runsSection: Section = runsIn('r', false);

/** The runs of one talk that have ended. */
export const endedRunsSection: Section = runsIn('e', true);

/** Runs of one talk: slot 2, then each run: the minute it started 4, its log, and `~` between runs. */
function runsIn(tag: string, ended: boolean): Section {
  return {
    tag,
    write({ talks }) {
      return Object.entries(talks)
        .map(([slot, talk]) => ({ slot, runs: talk.runs.filter((run) => run.ended === ended) }))
        .filter(({ runs }) => runs.length > 0)
        .map(({ slot, runs }) => {
          const written = runs.map(({ started, log }) => writeNumber(started, 4) + packLog(log));
          return writeNumber(Number(slot), 2) + written.join(RUN_END);
        });
    },
    read(payload) {
      const slot = readNumber(payload.slice(0, 2));
      const runs = payload
        .slice(2)
        .split(RUN_END)
        .map((text) => readRun(text, ended));
      if (slot === null || runs.includes(null)) return null;
      const known = runs.filter((run) => run !== null);
      return { talks: { [slot]: { runs: mergeRuns(known, []), endings: [], debriefed: false } } };
    },
  };
}

function readRun(text: string, ended: boolean): Run | null {
  const started = text.length >= 4 ? readNumber(text.slice(0, 4)) : null;
  const log = unpackLog(text.slice(4));
  return started === null || log === null ? null : { started, log, ended };
}
