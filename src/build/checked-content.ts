import type { AstroIntegration } from 'astro';
import { stalenessChecks } from '../authoring/checks/staleness.ts';
import { loadContent } from '../authoring/content.ts';
import { Problems } from '../authoring/problems.ts';

/**
 * Reads and checks the content before anything is built, so that a mistake in it is told at once and in sentences. What has
 * not been checked for long is only said: a course that was right last year can still be built. The tests refuse it.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { languages, edition } = await loadContent();
        const first = edition(languages[0]!);
        const { lessons, talks, items } = first;
        logger.info(`${lessons.length} lessons, ${talks.length} talks, ${items.length} items in ${languages.join(', ')}`);
        const old = new Problems();
        stalenessChecks(first, new Date(), old, old);
        for (const sentence of old.list) logger.warn(sentence);
      },
    },
  };
}
