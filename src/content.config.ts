import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './authoring/content.ts';

/**
 * Running text, for Astro to render. What stands between the `---` lines is read and checked by `authoring/content.ts`,
 * with everything the text refers to. Ids are paths: `en/intervention/first-24-hours`.
 */
const text = (folder: string) =>
  defineCollection({
    loader: glob({
      pattern: '**/*.mdx',
      base: `${contentFolder()}/${folder}`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  });

export const collections = { lessons: text('lessons'), page: text('pages'), aid: text('aids'), guide: text('guides') };
