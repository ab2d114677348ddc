import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'rolldown/utils';
import { expect, it } from 'vitest';
import { BROWSERS } from '../../src/build/browsers.ts';
import { dist } from '../helpers/course.ts';

/** What the oldest browsers may lack of scripts. */
const NEWER_SCRIPT = new RegExp(
  [
    String.raw`\b(?:Promise\.(?:withResolvers|try)|(?:Object|Map)\.groupBy|Array\.fromAsync|URL\.(?:canParse|parse)|AbortSignal\.any)\b`,
    String.raw`\b(?:Intl\.(?:DurationFormat|Segmenter)|RegExp\.escape|Iterator\.from|Error\.isError|Math\.sumPrecise)\b`,
    String.raw`\.(?:show|hide|toggle)Popover\(|\.(?:startViewTransition|requestClose|moveBefore|setHTML|checkVisibility)\(`,
    String.raw`\.(?:isWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|getOrInsert|toBase64|toHex|fromBase64)\(`,
    String.raw`\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(`,
  ].join('|'),
  'g',
);

/** Of these, what is used all the same, and why it does no harm. */
const HARMLESS_SCRIPT: Readonly<Record<string, string>> = {
  'URL.canParse': 'Zod asks first whether it is there.',
};

/** What the oldest browsers may lack of styles. */
const NEWER_STYLE = new RegExp(
  [
    String.raw`light-dark\(|:has\(|:dir\(|:popover-open|:user-(?:in)?valid|::details-content|@starting-style|@scope|@property|@view-transition`,
    String.raw`text-wrap(?:-style)?:(?:balance|pretty)|position-(?:area|try)[a-z-]*:|(?<!overflow-|text-)anchor(?:-name|-scope)?:|anchor\(|field-sizing|text-box`,
    String.raw`interpolate-size|calc-size|transition-behavior|allow-discrete|content-visibility|animation-timeline|scrollbar-(?:color|gutter)`,
    String.raw`subgrid|(?:rgb|hsl|oklch|color)\(from|[^a-z-](?:linear|round|mod|rem|abs|sign)\(|[^-]mask(?:-[a-z]+)?:|backdrop-filter`,
    String.raw`\(scripting|font-size-adjust|\d(?:lh|rlh|cap|ic)\b|[{;}]\s*&`,
  ].join('|'),
  'g',
);

/** Of these, what is used all the same, and what shows in its place. */
const HARMLESS_STYLE: Readonly<Record<string, string>> = {
  ':has(': 'What is chosen and in focus shows on the button of each card, and words say what it was worth.',
  ':popover-open': 'It is asked for in order to hide the card; the term then leads to the glossary.',
  'position-area:': 'It stands under @supports; else the card is in the middle of the window.',
  'position-try-fallbacks:': 'It stands under @supports, with position-area.',
  'text-wrap:balance': 'Lines are as long as they come.',
  'text-wrap:pretty': 'Lines are as long as they come.',
  'content-visibility': 'The whole page is laid out before it is first painted.',
  subgrid: 'The parts of one card do not line up with those of the next.',
  '(scripting': 'With scripts off, buttons that need them are seen; a line above says that they do not work.',
};

const built = (ending: string): [string, string][] =>
  readdirSync(dist)
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')]);

/** Which of the newer means are used, and where, less those that do no harm. */
function harmful(ending: string, newer: RegExp, harmless: Readonly<Record<string, string>>): string[] {
  const found = built(ending).flatMap(([file, text]) => [...text.matchAll(newer)].map(([means]) => [file, means] as const));
  return [...new Set(found.filter(([, means]) => !(means in harmless)).map(([file, means]) => `${file}: ${means}`))];
}

it('every script is written in a syntax that the oldest browsers read', async () => {
  const scripts = built('.js');
  expect(scripts.length).toBeGreaterThan(10);
  const unread: string[] = [];
  for (const [file, text] of scripts) {
    // What they cannot read would be rewritten for them; a script that stays as it is holds nothing of the kind.
    const [asIs, forThem] = await Promise.all([
      transform(file, text, { sourceType: 'script' }),
      transform(file, text, { sourceType: 'script', target: BROWSERS }),
    ]);
    if (forThem.code !== asIs.code || forThem.errors.length > 0 || forThem.warnings.length > 0) unread.push(file);
  }
  expect(unread).toEqual([]);
});

it('scripts call nothing that the oldest browsers lack, unless it is said why that does no harm', () => {
  expect(harmful('.js', NEWER_SCRIPT, HARMLESS_SCRIPT)).toEqual([]);
});

it('styles use nothing that the oldest browsers lack, unless it is said what shows in its place', () => {
  expect(harmful('.css', NEWER_STYLE, HARMLESS_STYLE)).toEqual([]);
});
