import { defineConfig } from 'vitest/config';

const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] } });

/** `build` looks at the finished site and package, so it runs after they are made; the others need nothing but the source. */
export default defineConfig({
  test: { projects: ['unit', 'contract', 'content', 'build'].map(project) },
});
