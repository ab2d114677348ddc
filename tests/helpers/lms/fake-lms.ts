import type { Stored } from './table-lms.ts';
import { WORDS, type ScormStandard, type Words } from './words.ts';

/** One call of the course and what the LMS answered. */
export interface Call {
  name: string;
  args: string[];
  result: unknown;
}

/** How the network between the LMS's page and its server is: fine, answering with errors, or gone. */
export type Network = 'up' | 'refusing' | 'gone';

/**
 * How the API meets a call: it works, or whatever is called fails for a while, as where each call is a request and the
 * network is away, or where the session has expired; or throws.
 */
export type Moment = 'good' | 'fails' | 'throws';

/** The API an LMS puts where content looks for it. */
export type FakeApi = Record<string, (...args: string[]) => unknown>;

/**
 * A SCORM LMS in a few lines: takes everything, keeps at commit and finish what it was given. Others change single answers
 * of it. In SCORM 2004 an attempt that was not suspended is over, and the next launch begins a new one (RTE 4.2.8).
 */
export class FakeLms {
  readonly standard: ScormStandard;
  /** Every call of every launch. */
  readonly calls: Call[] = [];
  /** What the LMS has on record, by element. */
  readonly stored = new Map<string, string>();
  network: Network = 'up';
  /** Where it has put the package, by the path of the launch page. */
  place = '/content/7/launch.html';
  moment: Moment = 'good';
  protected readonly words: Words;
  protected values = new Map<string, string>();
  protected phase: 'new' | 'open' | 'finished' = 'new';
  protected error = '0';

  constructor(standard: ScormStandard = 'scorm12') {
    this.standard = standard;
    this.words = WORDS[standard];
  }

  /** A new launch: gives the API the course finds. */
  launch(): FakeApi {
    this.phase = 'new';
    this.begin();
    const { names } = this.words;
    const answers: FakeApi = {
      [names.initialize]: () => this.initialize(),
      [names.finish]: () => this.finish(),
      [names.get]: (name = '') => this.get(name),
      [names.set]: (name = '', value = '') => this.set(name, value),
      [names.commit]: () => this.commit(),
      [names.lastError]: () => this.error,
      [names.errorString]: (code = '') => `error ${code}`,
    };
    return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, this.#logged(name, this.met(name, answer))]));
  }

  /** Names of the functions of its API. */
  get names(): Words['names'] {
    return this.words.names;
  }

  /** Calls by what they do, over all launches: `get`, `set`, `commit`, … */
  made(...kinds: (keyof Words['names'])[]): Call[] {
    return this.callsOf(...kinds.map((kind) => this.words.names[kind]));
  }

  /** Calls of these names, over all launches. */
  callsOf(...names: string[]): Call[] {
    return this.calls.filter(({ name }) => names.includes(name));
  }

  /** What it has on record, in the words of no standard. */
  onRecord(): Stored {
    const value = (name: string) => this.stored.get(name) ?? '';
    const score = value(this.words.score);
    return {
      status:
        this.standard === 'scorm12'
          ? statusOf(value(this.words.status))
          : twoStatuses(value(this.words.status), value('cmi.success_status')),
      score: score === '' ? null : this.standard === 'scorm12' ? Number(score) : Math.round(Number(score) * 10_000) / 100,
      resume: value('cmi.suspend_data'),
    };
  }

  /** A function of the API, as it answers at the moment of each call. */
  protected met(name: string, answer: FakeApi[string]): FakeApi[string] {
    const { names, errors } = this.words;
    return (...args) => {
      if (this.moment === 'good') return answer(...args);
      if (this.moment === 'throws') throw new Error('No connection.');
      if (name === names.lastError) return errors.storing;
      return name === names.get || name === names.errorString ? '' : 'false';
    };
  }

  /** Values that content finds. */
  protected begin(): void {
    const { words, standard, stored } = this;
    if (standard === 'scorm2004' && stored.get(words.exit) !== 'suspend') stored.clear();
    this.values = new Map([
      [words.status, words.noStatus],
      ...(standard === 'scorm2004' ? [['cmi.success_status', 'unknown'] as const] : []),
      [words.mode, 'normal'],
      [words.credit, 'credit'],
      [words.learnerName, 'Rivera, Sam'],
      [words.learnerId, 'learner-7'],
      ...[...stored].filter(([name]) => name !== words.exit && name !== words.sessionTime),
    ]);
  }

  protected initialize(): unknown {
    if (this.phase !== 'new') return this.fail(this.words.errors.twice);
    this.phase = 'open';
    return this.succeed();
  }

  protected finish(): unknown {
    if (this.phase !== 'open') return this.fail(this.words.errors.notOpen);
    this.phase = 'finished';
    return this.store();
  }

  protected get(name: string): unknown {
    if (this.phase !== 'open') return this.fail(this.words.errors.notOpen, '');
    const value = this.values.get(name) ?? this.#counted(name);
    this.error = value === undefined ? this.words.noValue : '0';
    return value ?? '';
  }

  protected set(name: string, value: string): unknown {
    if (this.phase !== 'open') return this.fail(this.words.errors.notOpen);
    this.values.set(name, value);
    return this.succeed();
  }

  protected commit(): unknown {
    return this.phase === 'open' ? this.store() : this.fail(this.words.errors.notOpen);
  }

  /** Brings what was set on record, if the network lets it. */
  protected store(): unknown {
    if (this.network !== 'up') return this.fail(this.words.errors.storing);
    for (const [name, value] of this.values) this.stored.set(name, value);
    return this.succeed();
  }

  protected succeed(): unknown {
    this.error = '0';
    return 'true';
  }

  protected fail(error: string, result: unknown = 'false'): unknown {
    this.error = error;
    return result;
  }

  /** Entries of a list that have an id. */
  #counted(name: string): string | undefined {
    const list = /^(cmi\.\w+)\._count$/.exec(name)?.[1];
    if (list === undefined) return undefined;
    return String([...this.values.keys()].filter((key) => key.startsWith(`${list}.`) && /^cmi\.\w+\.\d+\.id$/.test(key)).length);
  }

  #logged(name: string, answer: (...args: string[]) => unknown) {
    return (...args: string[]): unknown => {
      const call: Call = { name, args, result: 'threw' };
      this.calls.push(call);
      call.result = answer(...args);
      return call.result;
    };
  }
}

function statusOf(status: string): Stored['status'] {
  const known = ['incomplete', 'completed', 'passed', 'failed'] as const;
  return known.find((word) => word === status) ?? 'none';
}

function twoStatuses(completion: string, success: string): Stored['status'] {
  if (completion === 'completed') return success === 'passed' ? 'passed' : 'completed';
  return success === 'failed' ? 'failed' : statusOf(completion);
}
