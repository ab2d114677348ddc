import { part } from './parts.ts';

/**
 * Loads a script that few launches need. The page names it in a template, where browsers do not fetch it and packaging
 * still finds it. The script puts what it offers into the window; when it cannot be loaded, nothing is there.
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
