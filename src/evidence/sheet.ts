import { textOf, type Files } from '../../scorm/files.ts';
import { escapeHtml } from '../../scorm/stamp/escape.ts';

/** The line above a page that says what it is from, and words that hold for some packages only. */
const SHEET_STYLE = `.from { padding: 12px var(--gutter) 0; color: var(--ink3); font-size: var(--fs-small); text-align: end; }
:is(.if-private, .if-recorded) { display: block; margin-top: 8px; }`;

/** What a sheet says that its page does not. */
interface SheetWords {
  /** Course and version, which the foot told. */
  from: string;
  /** Stands where a tool was: without the website's scripts there is none. */
  elsewhere: string;
  /** In front of what holds for packages that keep choices in talks private, and for those that record them. */
  choices: Readonly<Record<'private' | 'recorded', string>>;
}

/** The place that a script of the page draws a tool into. */
const TOOL = /<div\b[^>]*\sdata-tool\b[^>]*><\/div>/g;

/** On the `html` element: which words about choices in talks a page shows. Reviewers of either kind of package read the sheet. */
const CHOICES = / data-choices="private"/;

/** Where words begin that hold for packages of one kind. */
const FOR_SOME = /<span\b[^>]*\sclass="if-(private|recorded)"[^>]*>/g;

/**
 * A page of the built site as a file that stands alone: its main part with the styles it has on the site, without header,
 * foot, scripts and typefaces. What holds for some packages only says for which. Links to pages that are not in the pack become plain words. Throws when the page or its main
 * part is missing.
 */
export function sheet(site: Files, name: string, inPack: ReadonlySet<string>, { from, elsewhere, choices }: SheetWords): string {
  const page = textOf(site, name);
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0];
  if (main === undefined) throw new Error(`The built site has no page "${name}" with a main part.`);
  const withoutScripts = main.replace(/<script[\s\S]*?<\/script>/g, '').replace(TOOL, () => `<p>${escapeHtml(elsewhere)}</p>`);
  const forEither = withoutScripts.replace(
    FOR_SOME,
    (start, which: 'private' | 'recorded') => `${start}<b>${escapeHtml(choices[which])}</b> `,
  );
  const part = (pattern: RegExp) => pattern.exec(page)?.[0] ?? '';
  return [
    '<!doctype html>',
    part(/<html[^>]*>/).replace(CHOICES, ''),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    part(/<title>[^<]*<\/title>/),
    `<style>${stylesOf(site, page)}\n${SHEET_STYLE}</style>`,
    '</head>',
    part(/<body[^>]*>/),
    `<p class="from">${escapeHtml(from)}</p>`,
    withoutStrayLinks(forEither, inPack),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The stylesheets of a page as one, without the typefaces: those are files of the site. */
function stylesOf(site: Files, page: string): string {
  const names = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
  return names.map((name) => textOf(site, name).replace(/@font-face\s*\{[^}]*\}/g, '')).join('\n');
}

/** Links to other places on the web stay, as do those to files of the pack and to places on the page. */
function withoutStrayLinks(html: string, inPack: ReadonlySet<string>): string {
  return html.replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (link, href: string, words: string) => {
    const stays = /^(https?:|mailto:|tel:|sms:|#)/.test(href) || inPack.has(href.split('#')[0]!);
    return stays ? link : words;
  });
}
