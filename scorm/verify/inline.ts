import { extensionOf } from '../files.ts';
import type { Check } from './check.ts';
import { tagsIn, type Tag } from './html.ts';

const DATA = /^application\/(ld\+)?json$/;

/** Nothing inline that a strict Content-Security-Policy refuses: no scripts, no styles, no event handlers. */
export const checkInline: Check = (files) =>
  [...files.keys()]
    .filter((name) => extensionOf(name) === 'html')
    .flatMap((name) => [...new Set(tagsIn(files, name).flatMap(faultsOf))].map((fault) => `${name} ${fault}`));

function faultsOf({ name, attributes }: Tag): string[] {
  const faults: string[] = [];
  if (name === 'script' && !attributes.has('src') && !DATA.test(attributes.get('type') ?? ''))
    faults.push('has a script written into the page. Move it into a script file.');
  if (name === 'style') faults.push('has a style element. Move it into a stylesheet.');
  if (attributes.has('style')) faults.push(`has a style attribute on <${name}>. Use a class.`);
  for (const attribute of attributes.keys())
    if (/^on[a-z]+$/.test(attribute)) faults.push(`has an ${attribute} attribute on <${name}>. Listen in a script instead.`);
  if (/^\s*javascript:/i.test(attributes.get('href') ?? '')) faults.push(`has a javascript: address on <${name}>. Use a button.`);
  return faults;
}
