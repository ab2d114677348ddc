/** What the running text of an MDX page refers to, in order of first use. */
export interface References {
  /** Source ids cited. */
  citations: string[];
  terms: string[];
  hotlines: string[];
  /** Item ids of checks. */
  checks: string[];
  talks: string[];
  /** Ids of job aids. */
  aids: string[];
  /** Slots for an agency's own words. */
  agencySlots: string[];
  /** Pages linked to, with the part after # if any: `first-24-hours.html#steps`. */
  links: string[];
}

/** Splits a page into the YAML between its `---` lines and its text. Null when it does not start with such a block. */
export function splitFrontmatter(page: string): { frontmatter: string; body: string } | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(page);
  return match ? { frontmatter: match[1]!, body: page.slice(match[0].length) } : null;
}

const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1]!.trim().split(/\s+/)))];
const component = (name: string) => new RegExp(`<${name}\\b[^>]*?\\sid="([^"]+)"`, 'g');

/** Reads the references out of a page's text. */
export function references(body: string): References {
  return {
    citations: all(body, /(?:<Cite\b[^>]*?\sid|\scite)="([^"]+)"/g),
    terms: all(body, component('Term')),
    hotlines: all(body, component('Phone')),
    checks: all(body, /<Check\b[^>]*?\sitem="([^"]+)"/g),
    talks: all(body, component('TalkLink')),
    aids: all(body, component('JobAid')),
    agencySlots: all(body, component('Agency')),
    links: all(body, /\]\((?!https?:|tel:|mailto:|#)([^)\s]+)\)/g),
  };
}
