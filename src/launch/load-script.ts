import { part } from './parts.ts';

/**
 * Loads a script that few launches need. It waits in a template, where no browser fetches it and the builder of packages
 * finds it. What it brings it puts into the window; nothing is there when it cannot be had.
 *
 * @param id id of the template
 */
export async function loadScript({ document }: Window, id: string): Promise<void> {
  const copy = document.importNode(part(document, id, HTMLTemplateElement).content, true);
  const script = copy.querySelector('script');
  await new Promise<void>((resolve) => {
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => resolve());
    document.head.append(copy);
  });
}
