import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';
import { dotGroups, type Node } from '../prose/mdx.ts';

/** What an attribute holds: text, digits, one of some words, nothing (it stands alone), or the groups of a figure, in braces. */
type Holds = 'text' | 'digits' | readonly string[] | 'nothing' | 'groups';

interface TagRule {
  required?: Record<string, Holds>;
  allowed?: Record<string, Holds>;
}

const ID: TagRule = { required: { id: 'text' } };
const TITLE: TagRule = { required: { title: 'text' } };
const NONE: TagRule = {};
const SIDE: TagRule = { required: { year: 'text', text: 'text' }, allowed: { cite: 'text' } };

/** The tags of `src/components/mdx`, and what each takes. A component takes what its tag has as it is: nothing else looks at it. */
export const TAGS: Readonly<Record<string, TagRule>> = {
  Agency: ID,
  Blank: NONE,
  Boosters: NONE,
  Check: { required: { item: 'text' } },
  Choices: { required: { are: ['private', 'recorded'] } },
  Cite: ID,
  Dots: { required: { total: 'digits', title: 'text', groups: 'groups' }, allowed: { cite: 'text' } },
  JobAid: ID,
  KeyPoint: NONE,
  LawNote: TITLE,
  Moment: NONE,
  Note: NONE,
  Now: SIDE,
  PageBreak: NONE,
  Phone: { required: { id: 'text' }, allowed: { spoken: 'nothing' } },
  Role: { required: { who: 'text' } },
  Say: { allowed: { who: 'text' } },
  Sign: { required: { text: 'text', also: 'text' }, allowed: { cite: 'text' } },
  SignGroup: TITLE,
  Step: { required: { title: 'text' }, allowed: { when: 'text' } },
  Steps: NONE,
  Swap: { required: { from: 'text', to: 'text' } },
  TalkLink: ID,
  Term: ID,
  Then: SIDE,
  ThenNow: TITLE,
  WordSwap: NONE,
};

/** What guides for coordinators may use besides: the tags of `src/components/guides`. */
export const GUIDE_TAGS: Readonly<Record<string, TagRule>> = {
  CodeCheck: NONE,
  EvidencePack: NONE,
  HoursTable: NONE,
  ReportReader: NONE,
  ShippedParts: NONE,
};

/** A tag as it stands on a page. Its children are left out. */
export type Tag = Pick<Node, 'name' | 'attributes'>;

/** All tags below a node, in the order of the text. */
export const tagsIn = (node: Node): Tag[] => [
  ...(node.type.startsWith('mdxJsx') ? [{ name: node.name ?? '', attributes: node.attributes ?? [] }] : []),
  ...(node.children ?? []).flatMap(tagsIn),
];

/** Every tag is one of the course's own, and has the attributes it needs and no other. */
export function tagChecks({ lessons, prose, guides }: Edition, problems: Problems): void {
  const check = (pages: readonly { file: string; tags: readonly Tag[] }[], rules: Readonly<Record<string, TagRule>>) => {
    for (const { file, tags } of pages) for (const tag of tags) for (const fault of faultsOf(tag, rules)) problems.add(file, fault);
  };
  check([...lessons, ...prose], TAGS);
  check(guides, { ...TAGS, ...GUIDE_TAGS });
}

/** What is wrong with a tag, each fault a sentence with its remedy. */
export function faultsOf(tag: Tag, rules = TAGS): string[] {
  const name = tag.name ?? '';
  if (!Object.hasOwn(rules, name))
    return [`has the tag <${name}>, which is not a tag here. Correct it, or write Markdown: CONTRIBUTING.md lists the tags.`];
  const { required = {}, allowed = {} } = rules[name]!;
  const takes = { ...required, ...allowed };
  const given = tag.attributes ?? [];
  const missing = Object.keys(required).filter((key) => given.every((attribute) => attribute.name !== key));
  return [
    ...given.flatMap(({ name: key = '…', value }) => {
      if (!Object.hasOwn(takes, key)) return [`has <${name}> with "${key}", which it does not take. ${remedy(takes)}`];
      const wanted = wantedInstead(tag, takes[key]!, value);
      return wanted === undefined ? [] : [`has <${name}> with ${key}${shown(value)}. Write ${key}${wanted}.`];
    }),
    ...missing.map((key) => `has <${name}> without "${key}", which it needs. Write ${key}${example(required[key]!)}.`),
  ];
}

const remedy = (takes: Readonly<Record<string, Holds>>) =>
  Object.keys(takes).length
    ? `It takes ${Object.entries(takes)
        .map(([key, holds]) => key + example(holds))
        .join(' ')}. Correct the spelling or take it out.`
    : 'It takes nothing. Take it out.';

/** How an attribute is written, after its name. */
function example(holds: Holds): string {
  if (holds === 'nothing') return '';
  if (holds === 'groups') return "={[{ count: 1, label: '…', tone: 'none' }]}, with a tone of 'none', 'part' or 'full' each";
  return typeof holds === 'string' ? '="…"' : `=${holds.map((value) => `"${value}"`).join(' or ')}`;
}

/** What is wanted in place of a value; undefined when it is as it should be. */
function wantedInstead(tag: Tag, holds: Holds, value: unknown): string | undefined {
  if (holds === 'groups') return dotGroups(tag) ? undefined : example(holds);
  if (holds === 'nothing') return value === null || value === undefined ? undefined : ' alone, without a value';
  if (typeof value !== 'string') return `${example(holds)} with quotation marks`;
  if (holds === 'text') return value.trim() ? undefined : `${example(holds)} with what belongs there`;
  if (holds === 'digits') return /^\d+$/.test(value) ? undefined : `${example(holds)} with a whole number`;
  return holds.includes(value) ? undefined : example(holds);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `="${value}"`;
  return value === null || value === undefined ? ' and no value' : '={…}';
}
