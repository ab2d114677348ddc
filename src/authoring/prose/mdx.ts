import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { typeset } from '../typeset.ts';
import { beginning, runningOrLabel, type Passage, type PassageKind } from './passage.ts';

/** The parts of a Markdown tree this walk reads. */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  /** Of a link. */
  url?: string;
  children?: Node[];
  attributes?: { name?: string; value?: unknown }[];
}

/** Attributes of components that hold words, and how they are meant if not as their own punctuation says. */
const WORD_ATTRIBUTES: Record<string, PassageKind | undefined> = {
  text: undefined,
  also: undefined,
  title: undefined,
  when: 'label',
  who: 'label',
  from: 'example',
  to: 'speech',
};

/** Components, and Markdown's own quotation, whose text is not the course speaking. */
const INSIDE: Record<string, PassageKind> = { Moment: 'story', Note: 'story', blockquote: 'story', Say: 'speech' };

/** These are read as one: what one part cites stands for all of it. */
const TOGETHER = new Set(['KeyPoint', 'tableRow']);

const once = (...lists: (readonly string[])[]) => [...new Set(lists.flat())];

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'mdxJsxTextElement']);

/** The text of an attribute; undefined where there is none, or an expression in its place. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The groups of a figure, as its captions list them. */
const dotGroupsSchema = z.array(
  z.strictObject({ count: z.number().int().min(0), label: z.string().min(1), tone: z.enum(['none', 'part', 'full']) }),
);

/**
 * The groups that a `<Dots>` holds in braces; undefined when they cannot be read. What stands in braces is a program; a plain
 * list of them is written as in YAML, so it is read without being run.
 */
export function dotGroups(node: Pick<Node, 'attributes'>): z.infer<typeof dotGroupsSchema> | undefined {
  const braced = node.attributes?.find(({ name }) => name === 'groups')?.value as { value?: unknown } | string | null | undefined;
  if (typeof braced !== 'object' || typeof braced?.value !== 'string') return undefined;
  const document = parseDocument(braced.value);
  return document.errors.length ? undefined : dotGroupsSchema.safeParse(document.toJS()).data;
}

/** What a reader reads of inline text. A phone link is read as its number, which stands in another file. */
export function textOf(node: Node): string {
  if (node.name === 'Cite') return '';
  if (node.name === 'Phone') return 'this number';
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function citesOf(node: Node): string[] {
  const own = node.name === 'Cite' ? attribute(node, 'id') : attribute(node, 'cite');
  return [...(own?.split(/\s+/) ?? []), ...(node.children ?? []).flatMap(citesOf)];
}

/** The tree of an MDX text. Throws when it cannot be read. */
export const mdxTree = (body: string) => mdxToMdast(body) as unknown as Node;

/** The passages of an MDX text, in order. `file` is only passed on. */
export function mdxPassages(tree: Node, file: string): Passage[] {
  return within(tree.children ?? [], undefined, [], file);
}

/** A list belongs to the line that introduces it with a colon, and rests on what that line cites. */
function within(nodes: readonly Node[], kind: PassageKind | undefined, cites: readonly string[], file: string): Passage[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    const introduced = node.type === 'list' && before?.type === 'paragraph' && textOf(before).trim().endsWith(':');
    const passages = block(node, kind, introduced ? once(cites, citesOf(before)) : cites, file);
    return node.type === 'listItem' || (node.type === 'tableRow' && index > 0) ? passages.map(asEntry) : passages;
  });
}

/** Lists and tables say facts without a full stop: “within 24 hours”. */
const asEntry = (passage: Passage): Passage => (passage.kind === 'label' ? { ...passage, kind: 'entry' } : passage);

function block(node: Node, kind: PassageKind | undefined, cites: readonly string[], file: string): Passage[] {
  const children = node.children ?? [];
  const meant = INSIDE[node.name ?? node.type] ?? (node.type === 'heading' ? 'label' : kind);
  const shared = TOGETHER.has(node.name ?? node.type) ? once(cites, citesOf(node)) : cites;
  const words = attributePassages(node, shared, file);
  if (children.length && children.every(({ type }) => inline.has(type))) {
    const text = typeset(textOf(node)).replace(/\s+/g, ' ').trim();
    const own = { file, where: beginning(text), text, kind: meant ?? runningOrLabel(text), cites: once(shared, citesOf(node)) };
    return text ? [...words, own] : words;
  }
  return [...words, ...within(children, meant, shared, file)];
}

function attributePassages(node: Node, cites: readonly string[], file: string): Passage[] {
  if (!node.type.startsWith('mdxJsx')) return [];
  const passage = (value: string, kind?: PassageKind): Passage => {
    const text = typeset(value);
    return { file, where: beginning(text), text, kind: kind ?? runningOrLabel(text), cites: once(cites, citesOf(node)) };
  };
  const words = Object.entries(WORD_ATTRIBUTES).flatMap(([name, kind]) => {
    const value = attribute(node, name);
    return value === undefined ? [] : [passage(value, kind)];
  });
  const captions = node.name === 'Dots' ? (dotGroups(node) ?? []) : [];
  return [...words, ...captions.map(({ count, label }) => asEntry(passage(`${count} ${label}`)))];
}
