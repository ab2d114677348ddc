/** The script that a template holds: the page names the file, and the browser does not fetch it until it is asked to. */
export function scriptIn(template: HTMLTemplateElement): HTMLScriptElement | null {
  return template.content.querySelector('script');
}
