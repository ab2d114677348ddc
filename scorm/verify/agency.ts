import { extensionOf, textOf, type Files } from '../files.ts';
import { svgFault } from '../stamp/svg.ts';
import type { Check } from './check.ts';
import { tagsIn, tagsOf, type Tag } from './html.ts';

/** A place for an agency's words: its element and what is in it. No such element holds another of its own name. */
const PLACE = /<(div|p|span)\b(?:[^>"]|"[^"]*")*?\sdata-agency-slot="[^"]*"(?:[^>"]|"[^"]*")*>([\s\S]*?)<\/\1>/g;

/**
 * What an agency added stands in the pages as text: its places are filled and shown, or empty and hidden; nothing in them
 * is markup but what packaging put there; its logo can do nothing but draw. What is for the website alone is gone.
 */
export const checkAgency: Check = (files) => [
  ...[...files.keys()]
    .filter((name) => extensionOf(name) === 'html')
    .flatMap((name) => [...new Set(faultsIn(files, name))].map((fault) => `${name} ${fault} Make the package again.`)),
  ...[...files].flatMap(([name, content]) => {
    const fault = extensionOf(name) === 'svg' ? svgFault(content) : null;
    return fault === null ? [] : [`${name} is refused as a drawing. ${fault}`];
  }),
];

function faultsIn(files: Files, name: string): string[] {
  const places = [...textOf(files, name).matchAll(PLACE)];
  const inPlaces = places.flatMap(([whole, , content = '']) => {
    const hidden = tagsOf(whole)[0]?.attributes.has('hidden');
    if (hidden === (content.trim() !== '')) return ['has a place for agency words that is filled and hidden, or empty and shown.'];
    return tagsOf(content).every(isOurs) ? [] : ['has markup in a place for agency words.'];
  });
  const tags = tagsIn(files, name);
  const slots = tags.filter(({ attributes }) => attributes.has('data-agency-slot'));
  const logos = tags.filter(({ attributes }) => attributes.has('data-agency-logo'));
  return [
    ...inPlaces,
    ...(slots.length === places.length ? [] : ['has a place for agency words that cannot be checked: it is no div, p or span.']),
    ...(logos.every(({ attributes }) => attributes.has('src') !== attributes.has('hidden')) ? [] : ['shows a logo that is not there.']),
    ...(tags.some(({ attributes }) => attributes.has('data-website-only')) ? ['holds what is for the website alone.'] : []),
  ];
}

/** What packaging itself writes into a place. */
function isOurs({ name, attributes }: Tag): boolean {
  const keys = [...attributes.keys()].join(' ');
  if (name === 'a') return keys === 'href' && /^tel:\+?\d+$/.test(attributes.get('href') ?? '');
  if (name === 'img') return keys === 'class src alt' && /^agency-logo\.(svg|png)$/.test(attributes.get('src') ?? '');
  return name === 'bdi' ? keys === '' : name === 'p' && ['', 'class', 'dir'].includes(keys);
}
