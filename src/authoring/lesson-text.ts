import { attribute, type Node } from './prose/mdx.ts';

/** What the running text of an MDX page refers to, in order of first use. */
export interface References {
  /** Source ids cited. */
  citations: string[];
  terms: string[];
  hotlines: string[];
  /** Item ids of checks, with repeats. */
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
  // Some editors begin a file with a mark that says how it is written.
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(page);
  return match ? { frontmatter: match[1]!, body: page.slice(match[0].length) } : null;
}

/** Addresses that lead out of the course, or to another place on the same page. */
const ELSEWHERE = /^(?:https?:|tel:|mailto:|#)/;

/** Reads the references out of a page's tree, so that what stands in a comment or in running text is not taken for a tag. */
export function references(tree: Node): References {
  const nodes = below(tree);
  const named = (tag: string, name = 'id') => nodes.filter((node) => node.name === tag).map((node) => attribute(node, name));
  return {
    citations: ids(nodes.map((node) => attribute(node, node.name === 'Cite' ? 'id' : 'cite'))),
    terms: ids(named('Term')),
    hotlines: ids(named('Phone')),
    checks: named('Check', 'item').filter((id) => id !== undefined),
    talks: ids(named('TalkLink')),
    aids: ids(named('JobAid')),
    agencySlots: ids(named('Agency')),
    links: once(nodes.flatMap(({ url }) => (url === undefined || ELSEWHERE.test(url) ? [] : [url]))),
  };
}

/** A node and all below it, in the order of the text. */
const below = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(below)];

const once = (all: readonly string[]) => [...new Set(all)];

/** The ids in some attributes, each once. An attribute may hold several with spaces between. */
const ids = (values: readonly (string | undefined)[]) => once(values.flatMap((value) => value?.match(/\S+/g) ?? []));
