import { defineMdastPlugin } from 'satteri';

/** Marks that never begin a line. */
const CLOSING = /^[.,;:!?…)\]"'”’]+/;

/**
 * Keeps the punctuation after a `<Term>` on its line. A term is a button, and browsers may break a line on either side of one,
 * so that a period would stand alone at the head of the next.
 */
export const holdPunctuation = defineMdastPlugin({
  name: 'hold-punctuation',
  mdxJsxTextElement(term, tree) {
    if (term.name !== 'Term') return;
    const place = tree.indexOf(term);
    const next = place === undefined ? undefined : tree.parent(term).children[place + 1];
    if (next?.type !== 'text') return;
    const [marks] = CLOSING.exec(next.value) ?? [];
    if (!marks) return;
    tree.setProperty(next, 'value', next.value.slice(marks.length));
    tree.wrapNode(term, {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'held' }],
      children: [{ type: 'text', value: marks }],
    });
  },
});
