// @ts-check

const COMMAND = 'emulation.setMediaFeaturesOverride';

/** Firefox's preference for the colors of pages, and its values. Without an override pages follow the machine. */
const PREFERENCE = 'layout.css.prefers-color-scheme.content-override';
const VALUES = new Map([
  ['dark', 0],
  ['light', 1],
]);
const AS_THE_MACHINE = 2;

/** Commands of the translator's own are numbered from here: the runner counts from 1 and never comes so far. */
const FIRST_OWN = 1_000_000_000;

/**
 * Sets light or dark colors for a Firefox that does not know the command for it, through its preferences. They hold for the
 * whole browser: one page is looked at at a time. A Firefox that knows the command answers for itself.
 */
export class ColorScheme {
  /** @type {Map<number, unknown>} What was asked for, by the number of the command, until it is answered. */
  #asked = new Map();
  /** @type {Map<number, (result: unknown) => void>} Commands of our own, until they are answered. */
  #own = new Map();
  #next = FIRST_OWN;
  #send;

  /** @param {(message: object) => void} send Sends a command to Firefox. */
  constructor(send) {
    this.#send = send;
  }

  /** Looks at a message on its way to Firefox. */
  asked(/** @type {string} */ text) {
    if (!text.includes(COMMAND)) return;
    const { id, method, params } = JSON.parse(text);
    if (method === COMMAND) this.#asked.set(id, params.features['prefers-color-scheme']);
  }

  /**
   * Looks at a message on its way back.
   * @param {string} text
   * @returns {Promise<string | undefined>} What the runner is to be told, if anything.
   */
  async answered(text) {
    // Only answers begin with a number of a command; most messages are events, and long.
    const { id, error, result } = /"id":/.test(text) ? JSON.parse(text) : {};
    const own = this.#own.get(id);
    if (own) {
      this.#own.delete(id);
      own(result);
      return undefined;
    }
    if (!this.#asked.has(id)) return text;
    const scheme = this.#asked.get(id);
    this.#asked.delete(id);
    if (error !== 'unknown command') return text;
    await this.#prefer(VALUES.get(String(scheme)) ?? AS_THE_MACHINE);
    return JSON.stringify({ type: 'success', id, result: {} });
  }

  /** @param {number} value */
  async #prefer(value) {
    const tree = await this.#ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = /** @type {{ contexts: { context: string }[] }} */ (tree).contexts;
    await this.#ask('script.evaluate', {
      expression: `Services.prefs.setIntPref('${PREFERENCE}', ${value})`,
      target: { context: window?.context },
      awaitPromise: false,
    });
  }

  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<unknown>} Its result.
   */
  #ask(method, params) {
    const id = this.#next++;
    return new Promise((answer) => {
      this.#own.set(id, answer);
      this.#send({ id, method, params });
    });
  }
}
