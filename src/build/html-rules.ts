/** What every built page must keep to. Each rule is there because a host breaks pages that do otherwise. */

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([, name, attributes]) => ({
    name: name!.toLowerCase(),
    attributes: new Map(
      [...attributes!.matchAll(ATTRIBUTE)].map(([, key, double, single, bare]) => [key!.toLowerCase(), double ?? single ?? bare ?? '']),
    ),
  }));
}

/** What is wrong with one tag, as the end of a sentence; null when nothing is. */
function faultOf({ name, attributes }: Tag): string | null {
  // Content-Security-Policy "default-src 'self'" blocks both of these.
  if (name === 'script' && !attributes.has('src') && !/^application\/(ld\+)?json$/.test(attributes.get('type') ?? ''))
    return 'has an inline script. Move it into a client entry.';
  if (attributes.has('style')) return `has a style attribute on <${name}>. Use a class.`;
  const handler = [...attributes.keys()].find((key) => /^on[a-z]+$/.test(key));
  if (handler) return `has an ${handler} attribute on <${name}>. Listen in a client entry.`;
  // Browsers refuse module scripts from file:// pages.
  if (name === 'script' && attributes.get('type') === 'module') return 'has a module script. Use ClientScript.';
  const rooted = ['href', 'src', 'srcset', 'action', 'poster', 'data'].find((key) => /^\/(?!\/)/.test(attributes.get(key) ?? ''));
  if (rooted) return `has the address "${attributes.get(rooted)}" on <${name}>. Write the file name alone.`;
  return null;
}

/** Browsers end a paragraph where another begins in it, and what follows stands beside both. */
const PARAGRAPH_IN_PARAGRAPH = /<p\b[^>]*>\s*<p\b[^>]*>([^<]*)/;

/** Faults of a built page, as sentences that begin with the file's name. */
export function pageFaults(file: string, html: string): string[] {
  const nested = PARAGRAPH_IN_PARAGRAPH.exec(html);
  const found = [
    ...tagsOf(html).flatMap((tag) => faultOf(tag) ?? []),
    ...(nested ? [`has a paragraph in a paragraph: "${nested[1]}". Write the text and its <Cite> on one line.`] : []),
  ];
  return [...new Set(found)].map((fault) => `${file} ${fault}`);
}
