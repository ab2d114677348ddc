import { Problem } from './problem.ts';
import { scriptIn } from './template-script.ts';

/**
 * The SCORM 2004 half of the preview LMS, loaded when it is needed first. `place` is the template that holds its
 * script. Rejects with a `Problem` when it cannot be loaded.
 */
export async function newerLms(place: HTMLTemplateElement): Promise<NonNullable<Window['previewScorm2004']>> {
  const document = place.ownerDocument;
  const view = document.defaultView;
  if (!view?.previewScorm2004) {
    const named = scriptIn(place);
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = named?.getAttribute('src') ?? '';
      if (named?.type) script.type = named.type;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Problem('notLoaded')));
      document.head.append(script);
    });
  }
  if (!view?.previewScorm2004) throw new Problem('notLoaded');
  return view.previewScorm2004;
}
