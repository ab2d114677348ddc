import { randomFrom } from '../random.ts';
import type { PlayedChoice } from './scenario.ts';

/**
 * The choices of one node in the order this learner sees them. Each choice draws its own number from the learner's seed,
 * the talk, the node and its letter, so the order never moves, and a choice added later leaves the others in order.
 */
export function inLearnersOrder<C extends PlayedChoice>(choices: readonly C[], seed: number, talk: string, node: string): C[] {
  const drawn = choices.map((choice) => ({ choice, number: randomFrom(hashed(`${seed}:${talk}:${node}:${choice.letter}`))() }));
  return drawn.sort((a, b) => a.number - b.number || (a.choice.letter < b.choice.letter ? -1 : 1)).map(({ choice }) => choice);
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
