/** The key under which WebDriver hands elements over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys by the characters that WebDriver has for them. */
export const KEYS = { tab: '\uE004', enter: '\uE007', space: ' ', down: '\uE015' } as const;

interface ElementReference {
  [ELEMENT]: string;
}

/** How long is waited for what a page is to show. */
const PATIENCE = 15_000;

/** A browser driven by W3C WebDriver alone, the one language that WebKit on Linux speaks. Waits for what it is asked for. */
export class WebDriver {
  readonly #session: string;
  /** Which browser it is, as it says itself. */
  readonly version: string;
  #isInFrame = false;

  private constructor(session: string, version: string) {
    this.#session = session;
    this.version = version;
  }

  /** Opens a window. `driver` is the address of a running driver. */
  static async open(driver: string): Promise<WebDriver> {
    const { sessionId, capabilities } = (await send('POST', `${driver}/session`, { capabilities: {} })) as {
      sessionId: string;
      capabilities: { browserName: string; browserVersion: string };
    };
    return new WebDriver(`${driver}/session/${sessionId}`, `${capabilities.browserName} ${capabilities.browserVersion}`);
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }

  async goto(url: string): Promise<void> {
    await send('POST', `${this.#session}/url`, { url });
  }

  async reload(): Promise<void> {
    await send('POST', `${this.#session}/refresh`, {});
  }

  /** Runs a function in the page. It sees nothing of the test but what it is handed. */
  async run<Args extends readonly unknown[], Result>(work: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return (await send('POST', `${this.#session}/execute/sync`, { script: `return (${work})(...arguments)`, args })) as Awaited<Result>;
  }

  /** Runs a script in the page as it stands. */
  async install(script: string): Promise<void> {
    await send('POST', `${this.#session}/execute/sync`, { script, args: [] });
  }

  /** Waits until a function says something true in the page, and returns it. `what` is said when it never does. */
  async until<Args extends readonly unknown[], Result>(
    what: string,
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      // A page that goes or a frame that comes is no answer yet.
      const result = await this.run(work, ...args).catch((error: unknown) => {
        if (Date.now() > end) throw error;
        return undefined;
      });
      if (result) return result as Awaited<Result>;
      if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    }
  }

  /** Waits for an element that can be seen, the first of those selected; with `text` the first that holds it. */
  async see(selector: string, text = ''): Promise<ElementReference> {
    const found = await this.until(
      `${selector} ${text}`,
      (wanted, holds) =>
        [...document.querySelectorAll(wanted)].find(
          (element) => element.getClientRects().length > 0 && element.textContent?.includes(holds),
        ),
      selector,
      text,
    );
    return found as unknown as ElementReference;
  }

  /**
   * Clicks with the pointer, where it would be on the screen: what lies under something else is not clicked. In a frame the
   * page clicks for us, for the driver takes what stands there for hidden. It is scrolled to first, as a person would: the
   * driver does not do it for what lies wholly below the window.
   */
  async click(selector: string, text = ''): Promise<void> {
    for (const end = Date.now() + PATIENCE; ;) {
      const element = await this.see(selector, text);
      if (this.#isInFrame) {
        // Nobody presses what is not drawn yet, and the launch page looks after early clicks from the first frame on.
        await this.until('the first paint', () => performance.getEntriesByType('paint').length > 0);
        return this.run((control) => (control as unknown as HTMLElement).click(), element);
      }
      try {
        await this.run((control) => (control as unknown as HTMLElement).scrollIntoView({ block: 'nearest' }), element);
        return void (await send('POST', `${this.#session}/element/${element[ELEMENT]}/click`, {}));
      } catch (error) {
        // A page that still scrolls or draws itself anew is not clicked by anybody.
        if (Date.now() > end) throw error;
      }
    }
  }

  /** Chooses from a list, whose menu is the machine's and out of the driver's reach. */
  async select(selector: string, value: string): Promise<void> {
    await this.run(
      (list, wanted) => {
        const select = list as unknown as HTMLSelectElement;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      await this.see(selector),
      value,
    );
  }

  /** Presses a key and lets it go, wherever the focus is. */
  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await send('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Goes into frames, one inside the other, from the page itself. Without selectors: back to the page. */
  async frame(...selectors: readonly string[]): Promise<void> {
    this.#isInFrame = selectors.length > 0;
    await send('POST', `${this.#session}/frame`, { id: null });
    for (const selector of selectors) await send('POST', `${this.#session}/frame`, { id: await this.see(selector) });
  }
}

async function send(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}
