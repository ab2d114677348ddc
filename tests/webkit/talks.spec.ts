import { edition } from '../helpers/course.ts';
import { GOLDEN_PATHS } from '../helpers/golden-paths.ts';
import { KEYS, type WebDriver } from './web-driver.ts';
import { test } from './webkit.ts';

/** The first path of each talk. */
const PATHS = [...new Map(GOLDEN_PATHS.toReversed().map((path) => [path.talk, path])).values()];

/** Makes a choice in the way given, and waits until the talk has gone on. */
async function choose(web: WebDriver, letter: string, make: (selector: string) => Promise<void>): Promise<void> {
  const before = await web.until('choices', () => document.querySelector('.choices')?.textContent);
  await make(`.talk-choice[data-letter="${letter}"]`);
  await web.until(
    'the next moment',
    (text) =>
      document.querySelector('.ended') ??
      (document.querySelector('.choices')?.textContent !== text && document.querySelector('.talk-choice')),
    before,
  );
}

for (const { talk, ending, letters } of PATHS) {
  const isDebriefed = async (web: WebDriver) => {
    const { talks } = await edition();
    const { title } = talks.find(({ id }) => id === talk)!.endings.find(({ id }) => id === ending)!;
    await web.see('h1', title);
    await web.see('.gallery__found', title);
  };

  test(`${talk} is played with the pointer to its debrief`, async ({ web, site }) => {
    const { strings } = await edition();
    await web.goto(`${site.url}${talk}.html`);
    await web.click('button', strings.talk.start);
    // A second click on the same spot within this time is half a double click, which the talk rightly ignores.
    for (const letter of letters) {
      await choose(web, letter, (selector) => web.click(selector));
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    await web.click('.ended a', strings.talk.toDebrief);
    await isDebriefed(web);
  });

  test(`${talk} is played with the keyboard alone to its debrief`, async ({ web, site }) => {
    await web.goto(`${site.url}${talk}.html`);
    await tabTo(web, '.brief__go .button');
    await web.press(KEYS.enter);
    for (const letter of letters)
      await choose(web, letter, async (selector) => {
        await tabTo(web, selector);
        await web.press(KEYS.enter);
      });
    await tabTo(web, '.ended a');
    await web.press(KEYS.enter);
    await isDebriefed(web);
  });
}

/** Tabs on until `wanted` has the focus; throws when it never gets it. */
async function tabTo(web: WebDriver, wanted: string, most = 100): Promise<void> {
  await web.see(wanted);
  for (let presses = 0; presses < most; presses++) {
    if (await web.run((selector) => document.activeElement?.matches(selector), wanted)) return;
    await web.press(KEYS.tab);
  }
  throw new Error(`${wanted} cannot be reached with the Tab key.`);
}
