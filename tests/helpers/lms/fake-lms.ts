/** One call of the course and what the LMS answered. */
export interface Call {
  name: string;
  args: string[];
  result: unknown;
}

/** How the network between the LMS's page and its server is: fine, answering with errors, or gone. */
export type Network = 'up' | 'refusing' | 'gone';

/** Elements that belong to one launch. */
const OF_ONE_LAUNCH = ['cmi.core.exit', 'cmi.core.session_time'];

/**
 * A SCORM 1.2 LMS in a few lines: takes everything, keeps at commit and finish what it was given. Others change single
 * answers of it.
 */
export class FakeLms {
  /** Every call of every launch. */
  readonly calls: Call[] = [];
  /** What the LMS has on record. */
  readonly stored = new Map<string, string>();
  network: Network = 'up';
  protected values = new Map<string, string>();
  protected phase: 'new' | 'open' | 'finished' = 'new';
  protected error = '0';

  /** A new launch: gives the API the course finds. */
  launch(): Record<string, (...args: string[]) => unknown> {
    this.phase = 'new';
    this.values = new Map([
      ['cmi.core.lesson_status', 'not attempted'],
      ['cmi.core.lesson_mode', 'normal'],
      ['cmi.core.credit', 'credit'],
      ['cmi.core.student_name', 'Rivera, Sam'],
      ...[...this.stored].filter(([name]) => !OF_ONE_LAUNCH.includes(name)),
    ]);
    const answers: Record<string, (...args: string[]) => unknown> = {
      LMSInitialize: () => this.initialize(),
      LMSFinish: () => this.finish(),
      LMSGetValue: (name = '') => this.get(name),
      LMSSetValue: (name = '', value = '') => this.set(name, value),
      LMSCommit: () => this.commit(),
      LMSGetLastError: () => this.error,
      LMSGetErrorString: (code = '') => `error ${code}`,
    };
    return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, this.#logged(name, answer)]));
  }

  /** Calls of these names, over all launches. */
  callsOf(...names: string[]): Call[] {
    return this.calls.filter(({ name }) => names.includes(name));
  }

  protected initialize(): unknown {
    if (this.phase !== 'new') return this.fail('101');
    this.phase = 'open';
    return this.succeed();
  }

  protected finish(): unknown {
    if (this.phase !== 'open') return this.fail('301');
    this.phase = 'finished';
    return this.store();
  }

  protected get(name: string): unknown {
    if (this.phase !== 'open') return this.fail('301', '');
    this.error = '0';
    return this.values.get(name) ?? '';
  }

  protected set(name: string, value: string): unknown {
    if (this.phase !== 'open') return this.fail('301');
    this.values.set(name, value);
    return this.succeed();
  }

  protected commit(): unknown {
    return this.phase === 'open' ? this.store() : this.fail('301');
  }

  /** Brings what was set on record, if the network lets it. */
  protected store(): unknown {
    if (this.network !== 'up') return this.fail('101');
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

  #logged(name: string, answer: (...args: string[]) => unknown) {
    return (...args: string[]): unknown => {
      const call: Call = { name, args, result: 'threw' };
      this.calls.push(call);
      call.result = answer(...args);
      return call.result;
    };
  }
}
