import { isDeepStrictEqual } from 'node:util';
import { isOwn, verbOf, violations, type CmiSession, type Json, type Statement } from './cmi5-rules.ts';
import { versionOf, whatOf, type Answered, type Asked } from './cmi5-requests.ts';
import type { FakeClock } from './fake-clock.ts';
import type { Network } from './fake-lms.ts';
import type { LmsFault } from './table-lms.ts';

/** What an LMS knows of one launch, and its token. */
export interface OpenSession extends CmiSession {
  token: string;
  fetched: boolean;
}

const ACTIVITY = 'https://lms.example/activity/71';
const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';

/** The document in which the course keeps its record. */
const STATE = 'course-record';

/**
 * The server of a cmi5 LMS with its record store, strict about every rule of cmi5 1.0 that concerns content: it refuses
 * what is forbidden and notes it. One course, one learner, one enrollment.
 */
export class Cmi5Server {
  network: Network = 'up';
  fault: LmsFault | null = null;
  learnerName = 'Sam Rivera';
  /** Of the launch data; undefined: not there. */
  masteryScore: unknown = 0.8;
  moveOn = 'CompletedAndPassed';
  returnUrl: string | undefined = undefined;
  /** Whether it tells versions of documents. */
  tellsVersions = true;
  /** Whether it tells them as weak ones, as a proxy makes of them that compresses. They match nothing (RFC 9110, 13.1.1). */
  tellsWeakVersions = false;
  /** What version it tells of with a refusal (404, 412): that of the document, or that of the refusal's own text, as Express does. */
  refusesWithVersion: 'none' | 'of the document' | 'of the text' = 'none';
  /** Whether it lets the course look for statements. */
  searchable = true;
  /** Whether it refuses a statement that it has already, as CATAPULT does, in place of taking no notice. */
  refusesRepeats = false;
  /** Takes what comes and says nothing: the answer is lost on its way back. */
  losesAnswers = false;
  /** Answers like that in place of what it should, by what is asked for: `PUT course-record`, `POST statements`. */
  readonly answersWith = new Map<string, number>();
  /** What gets no answer, likewise. */
  readonly unanswered = new Set<string>();
  /** Verbs of cmi5's own statements that it refuses for reasons of its own. */
  readonly refusesVerbs = new Set<string>();
  /** What it forbade, in sentences. */
  readonly violations: string[] = [];
  readonly asked: Asked[] = [];
  readonly statements: Statement[] = [];
  protected readonly documents = new Map<string, string>();
  protected readonly sessions: OpenSession[] = [];

  /** All statements of one verb about the course itself. */
  own(verb: string): Statement[] {
    return this.statements.filter((statement) => isOwn(statement) && verbOf(statement) === verb);
  }

  /** Verbs of all statements, in their order. */
  verbs(): string[] {
    return this.statements.map(verbOf);
  }

  /** The course's own document; null removes it. */
  putDocument(text: string | null): void {
    if (text === null) this.documents.delete(STATE);
    else this.documents.set(STATE, text);
  }

  document(): string | undefined {
    return this.documents.get(STATE);
  }

  protected newSession(): OpenSession {
    const { masteryScore, moveOn, returnUrl } = this;
    const number = this.sessions.length + 1;
    const session: OpenSession = {
      token: `dG9rZW4${number}`,
      fetched: false,
      actor: { objectType: 'Agent', name: this.learnerName, account: { homePage: 'https://lms.example', name: '1625378' } },
      registration: REGISTRATION,
      activityId: ACTIVITY,
      launchDataRead: false,
      preferencesRead: false,
      statements: [],
      launchData: {
        contextTemplate: {
          contextActivities: {
            grouping: [{ id: 'tag:what-you-say-first,2026:au' }],
            category: [{ id: 'https://lms.example/category/required' }],
          },
          extensions: {
            'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session ${number}`,
            'https://lms.example/shift': { night: true },
          },
        },
        ...this.#mode(),
        ...(masteryScore === undefined ? {} : { masteryScore }),
        ...(returnUrl === undefined ? {} : { returnURL: returnUrl }),
        moveOn,
      },
    };
    this.sessions.push(session);
    return session;
  }

  #mode(): Json {
    if (this.fault === 'says no mode') return {};
    const modes: Partial<Record<LmsFault, string>> = {
      'says an unknown mode': 'Twilight',
      'opens for review': 'Review',
      'opens for browsing': 'Browse',
    };
    return { launchMode: (this.fault === null ? undefined : modes[this.fault]) ?? 'Normal' };
  }

  protected async answer(session: OpenSession, url: string, init: RequestInit, clock: FakeClock): Promise<Response> {
    const { method = 'GET', body = '', keepalive = false } = init;
    const { what, query } = whatOf(url);
    const asked: Asked = { method, what, body: String(body), keepalive, headers: new Headers(init.headers), status: 'none' };
    this.asked.push(asked);
    if (this.network === 'gone' || this.unanswered.has(`${method} ${what}`)) throw new TypeError('Failed to fetch');
    // Whatever the answer is, they were asked for.
    session.preferencesRead ||= what === 'cmi5LearnerPreferences';
    const isWriting = method !== 'GET' && what !== 'fetch';
    if (this.fault === 'never answers') await new Promise(() => undefined);
    if (this.fault === 'takes five seconds to store' && isWriting) await new Promise<void>((resolve) => clock.later(resolve, 5_000));
    const { status, text = '', etag } = this.#judge(session, asked, query);
    if (this.losesAnswers) throw new TypeError('Failed to fetch');
    asked.status = status;
    const told = this.tellsVersions ? (etag ?? this.#versionWith(status)) : undefined;
    const headers = told === undefined ? {} : { ETag: this.tellsWeakVersions ? `W/${told}` : told };
    return new Response(status === 204 ? null : text, { status, headers });
  }

  #versionWith(status: number): string | undefined {
    if (this.refusesWithVersion === 'none' || (status !== 404 && status !== 412)) return undefined;
    return this.refusesWithVersion === 'of the text' ? `W/"${status}"` : versionOf(this.document() ?? '');
  }

  #judge(session: OpenSession, asked: Asked, query: URLSearchParams): Answered {
    const { method, what, body, headers } = asked;
    const instead = this.network === 'refusing' ? 503 : this.answersWith.get(`${method} ${what}`);
    if (instead !== undefined) return { status: instead };
    if (what === 'fetch') return this.#token(session, method);
    if (this.fault === 'has signed the learner out' || headers.get('Authorization') !== `Basic ${session.token}`) return { status: 401 };
    if (headers.get('X-Experience-API-Version') !== '1.0.3') return this.#forbid('xAPI: no or another version', 400);
    if (method !== 'GET' && !headers.get('Content-Type')?.startsWith('application/json')) return this.#forbid('xAPI: no JSON', 400);
    if (method === 'GET') return this.#read(session, what, query);
    if (this.fault === 'takes no value') return { status: 400 };
    if (this.fault === 'refuses to store') return { status: 507 };
    if (this.fault === 'says it stored and did not') return { status: 204 };
    return what === 'statements' ? this.#take(session, body) : this.#put(session, asked, query);
  }

  #token(session: OpenSession, method: string): Answered {
    if (method !== 'POST') return this.#forbid('8.2: the token is asked for by GET', 405);
    if (session.fetched)
      return { ...this.#forbid('8.2: the token is asked for twice', 200), text: '{"error-code":"1","error-text":"used"}' };
    session.fetched = true;
    if (this.fault === 'starts no session') return { status: 200, text: '{"error-code":"2","error-text":"no"}' };
    if (this.fault === 'says it was started already') return { status: 200, text: '{"error-code":"1","error-text":"used"}' };
    return { status: 200, text: JSON.stringify({ 'auth-token': session.token }) };
  }

  #read(session: OpenSession, what: string, query: URLSearchParams): Answered {
    if (this.fault === 'throws when read') return { status: 500 };
    const agent = query.get('agent');
    if (agent !== null && !isDeepStrictEqual(JSON.parse(agent), session.actor)) return this.#forbid('8.1.3: another agent', 400);
    if (what === 'statements') return this.#search(query);
    if (what === 'cmi5LearnerPreferences') return { status: 404 };
    if (query.get('activityId') !== session.activityId || query.get('registration') !== session.registration)
      return this.#forbid('10: a document of another activity or enrollment', 400);
    const odd: Partial<Record<LmsFault, string>> = { 'reads as null': 'null', 'reads as undefined': '', 'reads as a number': '7' };
    if (what === 'LMS.LaunchData') {
      session.launchDataRead = true;
      return { status: 200, text: JSON.stringify(session.launchData) };
    }
    const text = (this.fault === null ? undefined : odd[this.fault]) ?? this.documents.get(what);
    if (text === undefined) return { status: 404 };
    return { status: 200, text: this.fault === 'cuts values short' ? text.slice(0, 40) : text, etag: versionOf(text) };
  }

  #search(query: URLSearchParams): Answered {
    if (!this.searchable) return { status: 403 };
    const id = query.get('statementId');
    if (id !== null) {
      const found = this.statements.find((statement) => statement.id === id);
      return found === undefined ? { status: 404 } : { status: 200, text: JSON.stringify(found) };
    }
    const found = this.statements.filter(
      ({ verb, object, context }) =>
        verb.id === query.get('verb') && object.id === query.get('activity') && context.registration === query.get('registration'),
    );
    return { status: 200, text: JSON.stringify({ statements: found.toReversed().slice(0, Number(query.get('limit'))), more: '' }) };
  }

  #put(session: OpenSession, { what, body, headers }: Asked, query: URLSearchParams): Answered {
    if (what !== STATE) return this.#forbid(`10: ${what} is written`, 403);
    if (query.get('registration') !== session.registration) return this.#forbid('10: a document of another enrollment', 400);
    if (session.statements.some((statement) => verbOf(statement) === 'terminated'))
      return this.#forbid('9.3: a document after "terminated"', 403);
    const there = this.documents.get(what);
    const match = headers.get('If-Match');
    if (match !== null && match !== versionOf(there ?? '')) return { status: 412 };
    this.documents.set(what, this.fault === 'cuts values short' ? body.slice(0, 40) : body);
    return { status: 204 };
  }

  /** A list is taken or refused as a whole. */
  #take(session: OpenSession, body: string): Answered {
    const given: unknown = JSON.parse(body);
    const list = (Array.isArray(given) ? given : [given]) as Statement[];
    const taken: Statement[] = [];
    for (const statement of list) {
      const known = this.statements.find(({ id }) => id === statement.id);
      const isOurs = session.statements.some(({ id }) => id === statement.id);
      if (known !== undefined && this.refusesRepeats) return { status: 403 };
      if (known !== undefined && isDeepStrictEqual(known, statement)) continue;
      if (known !== undefined) return isOurs ? this.#forbid('xAPI: the same id for another statement', 409) : { status: 409 };
      if (isOwn(statement) ? this.refusesVerbs.has(verbOf(statement)) : this.fault === 'knows no interactions') return { status: 403 };
      const before = this.statements.filter((one) => !session.statements.includes(one));
      const found = violations(statement, { ...session, statements: [...session.statements, ...taken] }, before);
      if (found.length > 0) {
        this.violations.push(...found);
        return { status: 403, text: found.join('. ') };
      }
      taken.push(statement);
    }
    session.statements.push(...taken);
    this.statements.push(...taken);
    return { status: 200, text: JSON.stringify(list.map(({ id }) => id)) };
  }

  #forbid(sentence: string, status: number): Answered {
    this.violations.push(sentence);
    return { status, text: sentence };
  }
}
