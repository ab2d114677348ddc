import { openLms } from '../../../scorm/preview/lms.ts';
import { FakeLms } from './fake-lms.ts';

/** The preview LMS: scorm-again behind the rules of SCORM 1.2, with its 4,096 characters and no writing after Finish. */
export class Strict extends FakeLms {
  readonly #lms;
  #stop: (() => void) | null = null;

  constructor() {
    super();
    const kept = new Map<string, string>();
    const shelf = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        kept.set(key, text);
      },
    };
    this.#lms = openLms({ shelf, key: 'strict', learnerName: 'Rivera, Sam', clock: Date.now });
  }

  override launch() {
    this.#stop?.();
    const api = this.#lms.launch();
    let seen = this.#lms.calls().length;
    this.#stop = this.#lms.listen(() => {
      const calls = this.#lms.calls();
      for (; seen < calls.length; seen += 1) {
        const { name, args, result } = calls[seen]!;
        this.calls.push({ name, args: [...args], result });
      }
      this.stored.clear();
      for (const [name, value] of Object.entries(this.#lms.attempt().values)) this.stored.set(name, value);
    });
    return { ...api };
  }
}
