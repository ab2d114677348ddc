import type { connectCmi5 } from '../tracking/cmi5/in-window.ts';
import { part } from './parts.ts';

/**
 * Loads what speaks cmi5: a script of its own, so that SCORM packages need not load it. It waits in a template, where no
 * browser fetches it and the builder of packages finds it. Undefined when it cannot be had.
 */
export async function loadCmi5(window: Window): Promise<typeof connectCmi5 | undefined> {
  const { document } = window;
  const copy = document.importNode(part(document, 'cmi5', HTMLTemplateElement).content, true);
  const script = copy.querySelector('script');
  await new Promise<void>((resolve) => {
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => resolve());
    document.head.append(copy);
  });
  return window.connectCmi5;
}
