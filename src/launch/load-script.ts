/**
 * Loads a script that few launches need. The page names it in a template, where browsers do not fetch it and packaging
 * still finds it. Tells whether it was there and has run.
 *
 * @param id id of the template
 */
export async function loadScript({ document }: Window, id: string): Promise<boolean> {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  if (!template) return false;
  const copy = document.importNode(template.content, true);
  const script = copy.querySelector('script');
  if (script === null) return false;
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(copy);
  });
}
