import { READ_ME_STYLE } from '../../scorm/read-me-style.ts';
import { escapeHtml } from '../../scorm/stamp/escape.ts';
import type { Edition } from '../authoring/content.ts';
import { format } from '../course/format.ts';
import { PACK_FILES, PACK_KINDS } from './names.ts';

/** READ-ME.html of the evidence pack: what is in it, with a link to each file. */
export function packList({ course, language, strings }: Pick<Edition, 'course' | 'language' | 'strings'>): string {
  const { pack } = strings.evidence;
  const title = escapeHtml(format(pack.title, { title: course.title, version: course.version }));
  const rows = PACK_KINDS.map((kind) => {
    const links = PACK_FILES[kind].map((name) => `<a href="${name}">${name}</a>`).join('<br>');
    return `<tr><th scope="row">${links}</th><td>${escapeHtml(pack.files[kind])}</td></tr>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${READ_ME_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(pack.limits)}</p>
<p>${escapeHtml(strings.site.unreviewed)}</p>
<table>
${rows.join('\n')}
</table>
</main>
</body>
</html>
`;
}
