import type { Learner } from './learner.ts';

/** A control of a page, and what appears once the press has taken effect. Both as selectors. */
export interface Control {
  /** Name of the page: "what-it-is". */
  page: string;
  target: string;
  effect: string;
}

/** How long a learner waits for something to happen, in milliseconds after the page takes clicks. */
const PATIENCE = 2_000;

interface Pressing {
  /** Moments in milliseconds since 1970. */
  pressedAt: number | null;
  tookEffectAt: number | null;
}

declare global {
  interface Window {
    pressing?: Pressing;
    benchPress(x: number, y: number): void;
  }
}

/**
 * Presses a control with the mouse as soon as it is painted, and once only. `learner` has not launched yet. The answer, to
 * be asked for when the page has settled, is the moment in which it took effect, or null: the click was lost.
 */
export async function pressAtOnce({ page, cdp }: Learner, control: Control): Promise<() => Promise<Required<Pressing> | null>> {
  await page.exposeBinding('benchPress', async (_source, x: number, y: number) => {
    const mouse = { x, y, button: 'left', clickCount: 1 } as const;
    const down = cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await Promise.all([down, cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse })]);
  });
  await page.addInitScript(lieInWait, control);
  return async () => {
    const frame = page.frames().find((each) => each.url().endsWith(`/${control.page}.html`));
    if (!frame) return null;
    await frame
      .waitForFunction(() => typeof window.pressing?.tookEffectAt === 'number', undefined, { timeout: PATIENCE })
      .catch(() => undefined);
    return (await frame.evaluate(() => window.pressing)) ?? null;
  };
}

/** Runs in each frame before any other script. It is sent to the browser as text, so it may use nothing from outside itself. */
function lieInWait({ page, target, effect }: Control): void {
  const pressing: Pressing = { pressedAt: null, tookEffectAt: null };
  const now = () => performance.timeOrigin + performance.now();
  /** Where a frame stands in the window. */
  const cornerOf = (frame: Window): { x: number; y: number } => {
    if (frame.frameElement === null) return { x: 0, y: 0 };
    const [{ x, y }, around] = [frame.frameElement.getBoundingClientRect(), cornerOf(frame.parent)];
    return { x: x + around.x, y: y + around.y };
  };
  const follow = () => {
    if (document.querySelector(effect) === null) requestAnimationFrame(follow);
    else pressing.tookEffectAt = now();
  };
  const look = () => {
    if (document.documentElement?.dataset['page'] !== page) return void (document.readyState !== 'complete' && requestAnimationFrame(look));
    window.pressing = pressing;
    const control = document.querySelector(target);
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (control === null || !isPainted) return void requestAnimationFrame(look);
    const { top, bottom } = control.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      return void requestAnimationFrame(look);
    }
    addEventListener('pointerdown', ({ timeStamp }) => (pressing.pressedAt ??= performance.timeOrigin + timeStamp), { capture: true });
    const [{ x, y, width, height }, corner] = [control.getBoundingClientRect(), cornerOf(window)];
    window.benchPress(corner.x + x + width / 2, corner.y + y + height / 2);
    follow();
  };
  requestAnimationFrame(look);
}
