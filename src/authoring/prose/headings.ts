import Slugger from 'github-slugger';
import { textOf, type Node } from './mdx.ts';

const headingsOf = (node: Node): Node[] => (node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headingsOf));

/** The ids that the headings of a page get when it is built, in order. The Markdown processor makes them the same way. */
export function headingIds(tree: Node): string[] {
  const slugger = new Slugger();
  return headingsOf(tree).map((heading) => slugger.slug(textOf(heading)));
}
