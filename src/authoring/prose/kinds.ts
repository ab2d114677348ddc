import type { Choice } from '../../course/scenario/scenario.ts';
import { getAt } from '../paths.ts';
import type { Path } from '../schema-walk.ts';
import type { KindOf } from './yaml.ts';

/** Fields of a talk in which the course itself speaks, as a teacher, as in every `target`. Everything else in a talk is the story. */
const TEACHING = new Set(['coach', 'benefit', 'cost', 'label', 'missed', 'lines']);
const VOICES = new Set(['says', 'thinking', 'thought', 'teaser']);

/** Words of a talk. Lines a learner may choose are models only where they are the best of their set. */
export const talkKind: KindOf = (path, value) => {
  const field = path.findLast((step) => typeof step === 'string')!;
  if (VOICES.has(field)) return 'voice';
  if (field === 'text' && path.includes('choices')) {
    const choice = getAt(value, path.slice(0, -1)) as Choice;
    return choice.grade === 'best' ? 'speech' : 'example';
  }
  return TEACHING.has(field) || path.includes('target') ? undefined : 'story';
};

/** Words of an item. What it offers to choose, sort or put in is for the learner to judge. */
export const itemKind: KindOf = (path) => (offered(path) ? 'example' : undefined);

const offered = (path: Path) => path.at(-1) === 'text' && ['options', 'cards', 'blanks'].some((list) => path.includes(list));

/** Words of the glossary. */
export const glossaryKind: KindOf = (path) => (path.at(-1) === 'instead' ? 'example' : undefined);
