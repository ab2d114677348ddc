import { Cmi5 } from '../../../src/tracking/cmi5.ts';
import { objectIn } from '../../../src/tracking/cmi5/json.ts';
import { readParameters, type LaunchParameters } from '../../../src/tracking/cmi5/parameters.ts';
import { tabShelf } from '../../../src/tracking/cmi5/visit.ts';
import type { Lms } from '../../../src/tracking/lms.ts';
import { ENDPOINT, TOKENS } from './cmi5-requests.ts';
import { Cmi5Server } from './cmi5-server.ts';
import { FakeBrowser } from './fake-browser.ts';
import type { FakeClock } from './fake-clock.ts';
import type { LmsFault, Stored, TableLms, TableWindow } from './table-lms.ts';

/** One launch in a window. */
export interface Cmi5Window extends TableWindow {
  lms: Lms;
  /** Addresses the window was sent to. */
  left: string[];
  notes: string[];
  /** What it was opened with, and its way to the server. */
  parameters: LaunchParameters;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The page comes back in the same tab with nothing but what the tab keeps: a crash, a reload. */
  again(): Lms;
}

/** What the launched course is, beside its record. */
export const cmi5Course = {
  id: 'what-you-say-first',
  language: 'en',
  parts: [
    { kind: 'lesson', slot: 0, id: 'first-24-hours', title: 'The first 24 hours' },
    { kind: 'lesson', slot: 1, id: 'ask-without-blame', title: 'Ask without blame' },
    { kind: 'talk', slot: 0, id: 'back-at-five', title: 'Back at five' },
  ],
} as const;

/** A cmi5 LMS, as the table of faults uses it. */
export class Cmi5Lms extends Cmi5Server implements TableLms {
  readonly standard = 'cmi5';
  readonly faults: ReadonlySet<LmsFault> = new Set<LmsFault>([
    'starts no session',
    'says it was started already',
    'throws when read',
    'reads as null',
    'reads as undefined',
    'reads as a number',
    'takes no value',
    'knows no interactions',
    'refuses to store',
    'says it stored and did not',
    'takes five seconds to store',
    'never answers',
    'has signed the learner out',
    'cuts values short',
    'says no mode',
    'says an unknown mode',
    'opens for review',
    'opens for browsing',
  ]);

  stored(): Stored {
    const [[passed], [completed], [failed]] = [this.own('passed'), this.own('completed'), this.own('failed')];
    const reached = completed ? (passed ? 'passed' : 'completed') : failed ? 'failed' : 'incomplete';
    const scaled = (passed?.result?.['score'] as { scaled?: number } | undefined)?.scaled;
    return {
      status: this.statements.length === 0 ? 'none' : reached,
      score: scaled === undefined ? null : Math.round(scaled * 100),
      resume: String(objectIn(this.document() ?? '')?.['record'] ?? ''),
    };
  }

  putResume(text: string): void {
    this.putDocument(JSON.stringify({ ...objectIn(this.document() ?? ''), record: text }));
  }

  launch(clock: FakeClock): Cmi5Window {
    const session = this.newSession();
    const number = this.sessions.length;
    const query = new URLSearchParams({
      activityId: session.activityId,
      registration: session.registration,
      fetch: `${TOKENS}?launch=${number}`,
      actor: JSON.stringify(session.actor),
      endpoint: number % 2 === 0 ? ENDPOINT : ENDPOINT.slice(0, -1),
    });
    const parameters = readParameters(`?${query}`)!;
    const [left, notes, held]: [string[], string[], (() => void)[]] = [[], [], []];
    let isHolding = false;
    let uuids = 0;
    // What a tab keeps is its own.
    const storage = new FakeBrowser().tab().localStorage;
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (!isHolding) return this.answer(session, url, init, clock);
      held.push(() => void this.answer(session, url, init, clock));
      return new Response(null, { status: 204 });
    };
    const open = () =>
      new Cmi5(parameters, cmi5Course, {
        fetch,
        timing: clock,
        uuid: () => `00000000-0000-4000-8000-${String(number * 1000 + (uuids += 1)).padStart(12, '0')}`,
        shelf: tabShelf(() => storage, parameters.fetch),
        leave: (address) => left.push(address),
        note: (sentence) => notes.push(sentence),
      });
    return {
      lms: open(),
      left,
      notes,
      parameters,
      fetch,
      again: open,
      commits: () => this.asked.filter(({ method, what }) => method === 'PUT' && what === 'course-record').length,
      holdBack: () => {
        isHolding = true;
        return { arrive: () => held.splice(0).forEach((send) => send()) };
      },
    };
  }
}
