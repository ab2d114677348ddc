import { expect, type Locator } from '@playwright/test';

/**
 * Clicks a control; a radio button or a box is chosen then. In Firefox a key does it: the pointer of its driver now and
 * then never arrives in a frame that stands in another, as a course in an LMS does.
 */
export async function activate(control: Locator): Promise<void> {
  const isInput = await control.evaluate((element) => element.tagName === 'INPUT');
  if (control.page().context().browser()?.browserType().name() === 'firefox') {
    await press(control, isInput ? 'Space' : 'Enter');
    if (isInput) await expect(control).toBeChecked();
  } else {
    await (isInput ? control.check() : control.click());
  }
}

/** Presses a key on a control. In Firefox keys go to the tab in front, whichever one is meant. */
export async function press(control: Locator, key: string): Promise<void> {
  await control.page().bringToFront();
  await control.press(key);
}
