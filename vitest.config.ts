import { defineConfig } from 'vitest/config';

/** Reading and exploring the whole content takes seconds, and longer on a busy machine. */
const testTimeout = 60_000;

const project = (name: string) => ({
  test: { name, testTimeout, hookTimeout: testTimeout, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
});

/** `build` looks at the finished site and package, so it runs after they are made; the others need nothing but the source. */
export default defineConfig({
  test: { projects: ['unit', 'contract', 'content', 'build'].map(project) },
});
