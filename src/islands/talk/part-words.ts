import { format } from '../../course/format.ts';
import type { Talk } from '../../course/scenario/scenario.ts';
import type { Strings } from '../../schemas/interface.ts';

/** Where a talk stands, in words: the 1-based part among all, and its name. */
export const partWords = ({ parts }: Pick<Talk, 'parts'>, part: number, strings: Strings['talk']) =>
  format(strings.part, { part, parts: parts.length, name: parts[part - 1] ?? '' });
