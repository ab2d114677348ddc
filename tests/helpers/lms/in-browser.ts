import type { FrameLocator, Page } from '@playwright/test';

/** What a SCORM 1.2 LMS holds of a learner, by element; `finishes` counts the sessions that were ended. */
export type Holdings = Record<string, string>;

/**
 * The smallest SCORM 1.2 LMS there can be, as a page of the browser with the course in its frame. It holds what it is
 * told in the storage of that browser, so that a launch goes on where the last one ended.
 */
export class LmsInBrowser {
  readonly #page: Page;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.#page = page;
    this.#site = site;
  }

  /** Puts the LMS in front of the course. `holdings`: what it has of the learner from the start. */
  async install(holdings: Holdings): Promise<void> {
    await this.#page.route('**/lms-in-browser', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>LMS</title><main aria-label="LMS"><h1>LMS</h1><iframe title="Course window" src="launch.html" width="100%" height="900"></iframe></main></html>',
      }),
    );
    await this.#page.addInitScript((start) => {
      if (!location.pathname.endsWith('/lms-in-browser')) return;
      const key = 'lms-in-browser';
      const held: Holdings = JSON.parse(localStorage.getItem(key) ?? JSON.stringify(start));
      let offered: Holdings = {};
      const api = {
        LMSInitialize: () => 'true',
        LMSGetValue: (name: string) => offered[name] ?? held[name] ?? '',
        LMSSetValue: (name: string, value: string) => {
          offered[name] = value;
          return 'true';
        },
        LMSCommit: () => {
          if (localStorage.getItem(`${key}-refuses`)) return 'false';
          Object.assign(held, offered);
          offered = {};
          localStorage.setItem(key, JSON.stringify(held));
          return 'true';
        },
        LMSFinish: () => {
          offered['finishes'] = String(Number(held['finishes'] ?? 0) + 1);
          return api.LMSCommit();
        },
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      };
      Object.assign(window, { API: api });
    }, holdings);
  }

  /** From now on it takes nothing any more, or takes it again. */
  async refuse(refuses: boolean): Promise<void> {
    await this.#page.evaluate(
      (key) => (key === null ? localStorage.removeItem('lms-in-browser-refuses') : localStorage.setItem('lms-in-browser-refuses', key)),
      refuses ? 'yes' : null,
    );
  }

  /** Opens the course, or opens it again, and gives its page. */
  async launch(): Promise<FrameLocator> {
    await this.#page.goto(`${this.#site}lms-in-browser`);
    const course = this.#page.frameLocator('iframe').frameLocator('iframe');
    await course.locator('h1').waitFor();
    return course;
  }

  /** What it holds by now. */
  async holds(): Promise<Holdings> {
    return this.#page.evaluate(() => JSON.parse(localStorage.getItem('lms-in-browser') ?? '{}'));
  }
}
