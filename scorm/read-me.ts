import { format } from '../src/course/format.ts';
import type { LmsGuide } from '../src/schemas/lms-guide.ts';
import type { PackageSettings } from '../src/schemas/package-settings.ts';
import type { ReadMeStrings } from '../src/schemas/read-me-strings.ts';
import { titleWithVersion } from './course-facts.ts';
import { isFor } from './is-for.ts';
import { letterOf } from './letter.ts';
import type { PackageData } from './package-data.ts';
import { READ_ME_STYLE } from './read-me-style.ts';
import { escapeHtml } from './stamp/escape.ts';
import { summaryOf, type PackageSummary, type Told } from './summary.ts';

/** Name of the file. */
export const READ_ME = 'READ-ME-FIRST.html';

type Row = readonly [label: string, value: string];

/**
 * The page that comes with a package: what it is, how it gets into the LMS, what the LMS is told. It stands alone and
 * prints. `bytes`: size of the zip. The same settings give the same text. It goes beside the zip and not into it.
 */
export function readMe(settings: PackageSettings, data: PackageData, bytes: number): string {
  const { course, readMe: words } = data;
  const guide = data.guides.find(({ id }) => id === settings.lms);
  if (guide === undefined) throw new Error(`There is no guide for ${settings.lms}.`);
  const summary = summaryOf(settings, course, data.resumeCharacters);
  const title = format(words.title, { title: course.title, lms: guide.name });
  return `<!doctype html>
<html lang="${escapeHtml(course.languages[0] ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${READ_ME_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraph(words.lead)}
${section(words.package, rows(packageRows(summary, settings, titleWithVersion(course), bytes, words)))}
${stepsOf(guide, settings, words)}
${reasons(
  words.settings,
  guide.settings.filter(({ only }) => isFor(only, settings)).map(({ set, why }) => [set, why]),
)}
${reasons(
  words.traps,
  guide.traps.filter(({ only }) => isFor(only, settings)).map(({ trap, remedy }) => [trap, remedy]),
)}
${section(words.told, rows(toldRows(summary, words)))}
${section(words.chosen, rows(chosenRows(settings, data.hours, words)))}
${section(words.help, paragraph(words.helpText))}
${section(words.letter.heading, paragraph(words.letter.lead) + letter(letterOf(settings, data)))}
</main>
</body>
</html>
`;
}

/** The upload. The guides know of SCORM packages only, so whoever has another gets steps that hold in any LMS. */
function stepsOf({ tried, upload }: LmsGuide, { standard }: PackageSettings, words: ReadMeStrings): string {
  const isKnown = standard !== 'cmi5';
  const known = isKnown ? `${words.untested} ${tried.what}` : words.cmi5Unknown;
  const steps = isKnown ? [...upload.steps, words.afterUpload] : words.cmi5Steps;
  return section(words.steps, paragraph(known) + list('ol', steps.map(escapeHtml)));
}

function packageRows(
  { name, resume }: PackageSummary,
  { standard }: PackageSettings,
  course: string,
  bytes: number,
  words: ReadMeStrings,
): Row[] {
  const counts = { characters: counted(resume.characters), limit: counted(resume.limit ?? 0) };
  return [
    [words.file, name],
    [words.course, course],
    [words.standard, words.standards[standard]],
    [words.size, format(words.sizeOf, { size: counted(Math.ceil(bytes / 1024)) })],
    [words.resume, format(resume.limit === null ? words.resumeFree : words.resumeOf, counts)],
  ];
}

function toldRows({ whenDone, whenFailed, whenTriesAreUsed, detail }: PackageSummary, words: ReadMeStrings): Row[] {
  return [
    [words.whenDone, toldIn(whenDone, words)],
    ...(whenFailed === null ? [] : [[words.whenFailed, toldIn(whenFailed, words)] as const]),
    ...(whenTriesAreUsed === null ? [] : [[words.whenTriesAreUsed, toldIn(whenTriesAreUsed, words)] as const]),
    [words.detail, words.details[detail]],
  ];
}

/** What an LMS is told, in words: "completed and passed, with the best score". */
export function toldIn(
  { status, score }: Told,
  words: Pick<ReadMeStrings, 'statuses' | 'and' | 'withScore' | 'withoutScore' | 'nothingYet'>,
): string {
  const [first, second] = status.map((word) => words.statuses[word]);
  if (first === undefined) return words.nothingYet;
  const told = second === undefined ? first : format(words.and, { first, second });
  return format(score ? words.withScore : words.withoutScore, { status: told });
}

function chosenRows(
  { complete, passMark, tries, recordChoices, agency, certificate }: PackageSettings,
  hours: PackageData['hours'],
  words: ReadMeStrings,
): Row[] {
  const check: Row[] = [
    [words.passMark, format(words.percent, { mark: passMark })],
    [words.tries, tries === null ? words.noLimit : String(tries)],
  ];
  const all: Row[] = [
    [words.complete, words.rules[complete]],
    ...(complete === 'lessons' ? [] : check),
    [words.choices, recordChoices ? words.choicesTold : words.choicesKept],
    [words.agency, agency.name],
    [words.hours, certificate.hours || format(words.hoursOwn, { time: hours[complete] })],
    [words.approval, certificate.approvalNumber],
    [words.instructor, certificate.instructor],
  ];
  return all.filter(([, value]) => value !== '');
}

function counted(number: number): string {
  return number.toLocaleString('en-US');
}

function section(heading: string, content: string): string {
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** Plain paragraphs, so that an email takes them as they are. */
function letter(paragraphs: readonly string[]): string {
  return `\n<div class="letter">\n${paragraphs.map((text) => `<p dir="auto">${escapeHtml(text)}</p>`).join('\n')}\n</div>`;
}

function rows(all: readonly Row[]): string {
  return `<table>\n${all.map(([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td dir="auto">${escapeHtml(value)}</td></tr>`).join('\n')}\n</table>`;
}

function list(kind: 'ol' | 'ul', items: readonly string[]): string {
  return `\n<${kind}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${kind}>`;
}

/** What to do and why, or what goes wrong and what helps; "" when nothing is known. */
function reasons(heading: string, pairs: readonly (readonly [string, string])[]): string {
  const items = pairs.map(([what, why]) => `<b>${escapeHtml(what)}</b> ${escapeHtml(why)}`);
  return items.length === 0 ? '' : section(heading, list('ul', items));
}
