import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './authoring/content.ts';
import { lessonSchema } from './schemas/lesson.ts';

const byPath = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/** Running text. Its references and frontmatter are checked by `authoring/content.ts`; ids are paths such as `en/intervention/first-24-hours`. */
export const collections = {
  lessons: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `${contentFolder()}/lessons`, generateId: byPath }),
    schema: lessonSchema,
  }),
  prose: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `${contentFolder()}/pages`, generateId: byPath }),
  }),
};
