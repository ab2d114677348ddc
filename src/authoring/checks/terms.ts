import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { attribute, mdxTree, textOf, type Node } from '../prose/mdx.ts';
import { beginning } from '../prose/passage.ts';

/** Where a `<Term>` seldom stands, or where somebody else speaks: a term may be met there before it is explained. */
const NOT_HERE = new Set(['heading', 'link', 'KeyPoint', 'Moment', 'Note', 'Say', 'blockquote']);

/** What meets a reader of a lesson, in order: a term that is explained, or words, with the paragraph they stand in. */
type Met = { explained: string } | { words: string; paragraph: Node };

function metIn(node: Node, paragraph: Node): Met[] {
  const id = node.name === 'Term' ? attribute(node, 'id') : undefined;
  if (id !== undefined) return [{ explained: id }];
  if (node.type === 'text') return [{ words: node.value ?? '', paragraph }];
  const around = node.type === 'paragraph' || node.type === 'tableCell' ? node : paragraph;
  const met = (node.children ?? []).flatMap((child) => metIn(child, around));
  return NOT_HERE.has(node.name ?? node.type) ? met.filter((each) => 'explained' in each) : met;
}

/**
 * Finds a term in running text, one or several: as the glossary writes it, by the short form in brackets, and by its id, but for
 * names: "take it down" is no Take It Down. Other forms of a word ("to screen") are not found.
 */
function termPattern(id: string, term: string): RegExp {
  const [name = '', short] = term.split(/ ?[()]/);
  const isName = /.[A-Z]/.test(name);
  const forms = [name, short ?? '', isName ? '' : id.replaceAll('-', ' ')].filter((form) => form !== '');
  const either = forms.map((form) => {
    const [head, ...rest] = [...form].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
    return `[${head!.toUpperCase()}${head!.toLowerCase()}]${rest.join('').replaceAll(/['’]/g, "['’]")}`;
  });
  // No letter beside it, where a word boundary would ask for one beside a sign: "C++".
  return new RegExp(`(?<!\\w)(?:${either.join('|')})s?(?!\\w)`);
}

/** A word of the glossary is explained where the running text of a lesson, in the order of the course, uses it first. */
export function termChecks({ lessons, glossary }: Pick<Edition, 'lessons' | 'glossary'>, problems: Problems): void {
  const met = lessons.flatMap(({ file, body }) => {
    const tree = mdxTree(body);
    return metIn(tree, tree).map((each) => ({ file, ...each }));
  });
  for (const [id, { term }] of Object.entries(glossary)) {
    const pattern = termPattern(id, term);
    const first = met.find((each) => ('words' in each ? pattern.test(each.words) : each.explained === id));
    if (!first || !('words' in first)) continue;
    const used = pattern.exec(first.words)![0];
    problems.add(
      `${first.file}: ${beginning(textOf(first.paragraph).trim())}`,
      `uses “${used}”, a word of the glossary, for the first time in the course. Write <Term id="${id}">${used}</Term> there.`,
    );
  }
}
