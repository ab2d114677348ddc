import { openLms } from '../../../scorm/preview/lms.ts';
import { isCall } from '../../../scorm/preview/log.ts';
import { openLms2004 } from '../../../scorm/preview/lms2004.ts';
import { FakeLms, type FakeApi } from './fake-lms.ts';
import type { ScormStandard } from './words.ts';

/** The preview LMS: scorm-again behind the rules of its standard, with the sizes it promises and no writing after the end. */
export class Strict extends FakeLms {
  /** Error code of every call. */
  readonly errors: string[] = [];
  readonly #lms;
  #stop: (() => void) | null = null;

  /** @param given elements that a manifest settles, such as a pass mark */
  constructor(standard: ScormStandard = 'scorm12', given: Readonly<Record<string, string>> = {}) {
    super(standard);
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        kept.set(key, text);
      },
    };
    const settings = { shelf, key: 'strict', learnerName: 'Rivera, Sam', clock: Date.now, given };
    this.#lms = standard === 'scorm12' ? openLms(settings) : openLms2004(settings);
  }

  override launch(): FakeApi {
    this.#stop?.();
    const api = this.#lms.launch();
    let seen = this.#lms.log().length;
    this.#stop = this.#lms.listen(() => {
      const log = this.#lms.log();
      const heard = log.slice(seen).filter(isCall);
      seen = log.length;
      for (const { name, args, result, error } of heard) {
        this.calls.push({ name, args: [...args], result });
        this.errors.push(error);
      }
      this.stored.clear();
      for (const [name, value] of Object.entries(this.#lms.attempt().values)) this.stored.set(name, value);
    });
    const { names } = this.words;
    const real: FakeApi = { ...api };
    const storing = { [names.commit]: this.#storing(real[names.commit]), [names.finish]: this.#storing(real[names.finish]) };
    return Object.fromEntries(Object.entries({ ...real, ...storing }).map(([name, answer]) => [name, this.met(name, answer)]));
  }

  /** It stores nothing while the network is not up, and says so. */
  #storing(store?: FakeApi[string]): FakeApi[string] {
    return (...args) => {
      this.#lms.setFaults({ cut: this.network !== 'up' });
      return store?.(...args);
    };
  }
}
