import { fromText, textOf, type Files } from '../scorm/files.ts';

const ENTRIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** What stands in a lesson's `main` and is no text of it. */
const NOT_TEXT = /<(script|style|svg|template|noscript|dialog)\b[\s\S]*?<\/\1>/g;

/**
 * The least a page can be: the words of a built lesson as somebody would write them by hand, in headings and paragraphs,
 * without styles, scripts, pictures and fonts. What the course costs is told in multiples of it.
 */
export function floorPage(site: Files, lesson: string): Files {
  const html = textOf(site, lesson);
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new Error(`${lesson} has no main part.`);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const blocks = main
    .replace(NOT_TEXT, ' ')
    .replace(/<(h[1-6])\b[^>]*>/g, '\n<$1>')
    .replace(
      /<\/?(?!h[1-6]>)(?:p|div|section|li|ol|ul|dl|dt|dd|legend|fieldset|form|label|aside|figure|button|option|nav|header|article|blockquote|h[1-6])\b[^>]*>/g,
      '\n',
    )
    .replace(/<\/h[1-6]>/g, '\n')
    .split('\n')
    .map((block) => block.trim())
    .flatMap(written);
  const page = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n${blocks.join('\n')}\n</html>\n`;
  return new Map([['lesson.html', fromText(page)]]);
}

/** One block as hand-written HTML; nothing when there is no word in it. */
function written(block: string): string[] {
  const [, tag = 'p', rest = ''] = /^(?:<(h[1-6])>)?([\s\S]*)$/.exec(block) ?? [];
  const text = rest
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? [] : [`<${tag}>${text.replace(/[<>]/g, (sign) => ENTRIES[sign] ?? sign)}</${tag}>`];
}
