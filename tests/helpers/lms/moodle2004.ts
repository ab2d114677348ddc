import { FakeLms } from './fake-lms.ts';

/** A browser sends no more than this with a beacon, the whole form of Moodle counted. */
const BEACON = 65_536;

const COMPLETION = 'cmi.completion_status';

/** Formats that Moodle 4.5.6 checks, by the end of an element's name, and what it answers with otherwise: 406. */
const FORMATS: readonly (readonly [RegExp, RegExp])[] = [
  // A zone only after decimals, and at most two of these.
  [/\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/],
  [/(session_time|latency)$/, /^P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/],
  [/\.description$/, /^(\{lang=[\w-]+\})?[^{].{0,249}$/],
  [/(scaled|raw|min|max|weighting|measure)$/, /^-?\d{1,5}(\.\d{1,18})?$/],
  [/\.id$/, /^(?!urn:)[!-~]+$/],
  [/\.result$/, /^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/],
];

/** One answer of a choice or of steps in order, or a pair of them. */
const ENTRY = /^[A-Za-z0-9_.]+(\[\.\][A-Za-z0-9_.]+)?$/;

/** Moodle 4.5.6 playing SCORM 2004, as measured: see the comments. */
export class Moodle2004 extends FakeLms {
  /** The page is going away: what is sent now is a beacon, and no answer is seen. */
  isLeaving = false;
  readonly #given: ReadonlyMap<string, string>;
  #order = new Map<string, Set<string>>();

  /** @param given elements that the manifest settles: `cmi.scaled_passing_score`, `cmi.completion_threshold` */
  constructor(given: Readonly<Record<string, string>> = {}) {
    super('scorm2004');
    this.#given = new Map(Object.entries(given));
  }

  protected override begin(): void {
    const wasCompleted = this.stored.get(COMPLETION) === 'completed';
    // Without exit "suspend" everything reads as new, and the old rows are overwritten bit by bit.
    const rows = new Map(this.stored);
    super.begin();
    for (const [name, value] of rows) this.stored.set(name, value);
    if (wasCompleted) {
      this.values.set('cmi.mode', 'review');
      this.values.set('cmi.credit', 'no-credit');
    }
    for (const [name, value] of this.#given) this.values.set(name, value);
    this.#order = new Map();
    this.isLeaving = false;
  }

  protected override initialize(): unknown {
    return this.phase === 'finished' ? this.fail('104') : super.initialize();
  }

  protected override get(name: string): unknown {
    const value = super.get(name);
    // The books want 403 for what was never set.
    if (this.phase === 'open') this.error = '0';
    return value;
  }

  protected override set(name: string, value: string): unknown {
    if (name === 'cmi.suspend_data' && value.length > 64_000) return this.fail('406');
    const format = FORMATS.find(([end]) => end.test(name))?.[1];
    if (format !== undefined && !format.test(value)) return this.fail('406');
    if (/\.(learner_response|pattern)$/.test(name) && !value.split('[,]').every((entry) => ENTRY.test(entry))) return this.fail('406');
    if (!this.#isInOrder(name)) return this.fail('408');
    return super.set(name, value);
  }

  /** Terminate that fails leaves the session open. */
  protected override finish(): unknown {
    if (this.phase !== 'open') return this.fail('113');
    const threshold = this.#given.get('cmi.completion_threshold');
    const progress = this.values.get('cmi.progress_measure');
    if (threshold !== undefined && progress !== undefined)
      this.values.set(COMPLETION, Number(progress) >= Number(threshold) ? 'completed' : 'incomplete');
    const result = this.store();
    if (result === 'true') this.phase = 'finished';
    return result;
  }

  /** Everything is sent every time. A dead network, and a page that is going away, are reported as success. */
  protected override store(): unknown {
    if (this.isLeaving && this.#size() > BEACON) return this.fail('101');
    if (this.network === 'refusing' && !this.isLeaving) return this.fail('101');
    if (this.network === 'up') for (const [name, value] of this.values) this.stored.set(name, value);
    return this.succeed();
  }

  #size(): number {
    return [...this.values].reduce((sum, [name, value]) => sum + name.length + encodeURIComponent(value).length + 2, 0);
  }

  /** Of an entry the id comes first, and pattern and response after the type. */
  #isInOrder(name: string): boolean {
    const [, entry = '', element = ''] = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(name) ?? [];
    if (entry === '') return true;
    const before = this.#order.get(entry) ?? new Set(this.values.has(`${entry}.id`) ? ['id', 'type'] : []);
    if (element !== 'id' && !before.has('id')) return false;
    if (/^(learner_response|correct_responses)/.test(element) && !before.has('type')) return false;
    this.#order.set(entry, before.add(element));
    return true;
  }
}
