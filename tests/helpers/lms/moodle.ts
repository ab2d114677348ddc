import { FakeLms } from './fake-lms.ts';

const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';

/** Moodle 4.5.6 playing SCORM 1.2, as measured: see the comments. */
export class Moodle extends FakeLms {
  /** Pass mark from the manifest (`adlcp:masteryscore`), null without one. */
  readonly masteryScore: number | null;
  #tried = new Map<string, string>();
  #sentInteraction = false;

  constructor(masteryScore: number | null = null) {
    super();
    this.masteryScore = masteryScore;
  }

  protected override begin(): void {
    super.begin();
    const done = ['passed', 'completed', 'failed'].includes(this.stored.get(STATUS) ?? '');
    // Once an attempt is done, the next launch only looks back at it.
    this.values.set('cmi.core.lesson_mode', done ? 'review' : 'normal');
    this.values.set('cmi.core.credit', done ? 'no-credit' : 'credit');
    this.values.set('cmi.student_data.mastery_score', this.masteryScore === null ? '' : String(this.masteryScore));
    this.#tried = new Map(this.values);
    this.#sentInteraction = false;
  }

  protected override initialize(): unknown {
    if (this.phase === 'finished' && this.#sentInteraction) throw new TypeError('cmi.interactions is not as expected');
    if (this.phase === 'finished') this.phase = 'new';
    return super.initialize();
  }

  protected override get(name: string): unknown {
    // Interactions can only be counted.
    if (name === 'cmi.interactions._count') return this.succeedWith(String(this.#interactions()));
    if (name.startsWith('cmi.interactions.')) return this.fail('404', '');
    return super.get(name);
  }

  protected override set(name: string, value: string): unknown {
    if (name.startsWith('cmi.interactions.')) this.#sentInteraction = true;
    return super.set(name, value);
  }

  protected override finish(): unknown {
    if (this.phase !== 'open') return this.fail('301');
    if (this.values.get(STATUS) === 'not attempted') this.values.set(STATUS, 'completed');
    const score = this.values.get(SCORE) ?? '';
    // The pass mark decides whatever the course said, even when the learner only stops for today.
    if (this.masteryScore !== null && score !== '') this.values.set(STATUS, Number(score) >= this.masteryScore ? 'passed' : 'failed');
    return super.finish();
  }

  /** A value tried once is never sent again, stored or not; and a dead network is reported as success. */
  protected override store(): unknown {
    const news = [...this.values].filter(([name, value]) => !same(name, this.#tried.get(name), value));
    for (const [name, value] of news) this.#tried.set(name, value);
    if (news.length === 0) return this.succeed();
    if (this.network === 'refusing') return this.fail('101');
    if (this.network === 'up') for (const [name, value] of news) this.stored.set(name, value);
    return this.succeed();
  }

  private succeedWith(value: string): string {
    this.error = '0';
    return value;
  }

  #interactions(): number {
    return [...this.values.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  }
}

/** In a score 80 and 80.00 are the same to Moodle. */
function same(name: string, tried: string | undefined, value: string): boolean {
  const isNumber = name.includes('.score.') && tried !== undefined && tried !== '' && value !== '';
  return tried === value || (isNumber && Number(tried) === Number(value));
}
