import type { Page } from '@playwright/test';

/** From now on every page that is opened notes what moves on it: animations and transitions that take time, and smooth scrolling. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    const smooth = (name: string, [first, second]: unknown[]) => {
      const options = (typeof first === 'object' ? first : second) as ScrollToOptions | undefined;
      if (options?.behavior === 'smooth') moved.push(`${name} smoothly`);
    };
    const note = ({ target, type }: Event) => {
      const { className } = target as Element;
      // Some change at once when their time has come, like the line that tells of a script that did not start.
      for (const { effect } of (target as Element).getAnimations())
        if (Number(effect?.getComputedTiming().activeDuration) > 0) moved.push(`${type} of ${String(className)}`);
    };
    for (const type of ['animationstart', 'transitionrun']) document.addEventListener(type, note, true);
    const { animate, scrollIntoView } = Element.prototype;
    Element.prototype.animate = function (this: Element, ...all: Parameters<typeof animate>) {
      moved.push(`animate() of ${this.className}`);
      return animate.apply(this, all);
    };
    Element.prototype.scrollIntoView = function (this: Element, ...all: Parameters<typeof scrollIntoView>) {
      smooth('scrollIntoView', all);
      scrollIntoView.apply(this, all);
    };
    for (const owner of [window, Element.prototype] as unknown as Record<string, (...all: unknown[]) => void>[])
      for (const name of ['scroll', 'scrollTo', 'scrollBy']) {
        const scroll = owner[name]!;
        owner[name] = function (this: unknown, ...all: unknown[]) {
          smooth(name, all);
          scroll.apply(this, all);
        };
      }
    Object.assign(window, { moved });
  });
}

/** What has moved since this page was opened, and what its styles would let move: nothing where movement is switched off. */
export async function movement(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const may = [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves =
          seconds(transitionDuration) > 0 || (animationName !== 'none' && seconds(animationDuration) > 0) || scrollBehavior === 'smooth';
        return moves ? [`${element.tagName} ${element.getAttribute('class') ?? ''}${part ?? ''} may move`] : [];
      }),
    );
    const now = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0)
      .map((animation) => `${(animation as CSSAnimation).animationName} runs`);
    return [...new Set([...(window as unknown as { moved: string[] }).moved, ...may, ...now])];
  });
}
