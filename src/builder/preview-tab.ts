import { handOver } from '../preview/hand-over.ts';
import type { Made } from './messages.ts';

/** A tab that was opened for the preview LMS and waits for a package. */
export interface PreviewTab {
  /** Hands the package over and shows the preview LMS. Says false, and closes the tab, where the browser cannot pass it on. */
  show(made: Made): Promise<boolean>;
  /** Closes the tab: no package comes. */
  close(): void;
}

/**
 * Opens the tab at the click, since browsers open none later. Null when the browser opens none at all. The form stays in
 * the tab it is in. `page`: file name of the preview LMS.
 */
export function openTab(window: Window, page: string): PreviewTab | null {
  const tab = window.open('', '_blank');
  if (!tab) return null;
  return {
    async show({ name, zip }) {
      const { href } = window.location;
      let fragment: string;
      try {
        fragment = await handOver(window.caches, href, { name, zip }, Date.now());
      } catch {
        tab.close();
        return false;
      }
      tab.location.replace(new URL(page + fragment, href).href);
      return true;
    },
    close: () => tab.close(),
  };
}
