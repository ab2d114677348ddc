import { defineConfig } from 'vitest/config';

/** Reading and exploring the whole content takes seconds, and longer on a busy machine. */
const testTimeout = 60_000;

/**
 * Test files of one worker share what they import: nothing is loaded twice, and content that one file has read is known to
 * the next. So a test puts back what it changes outside itself; what is put on with `vi.spyOn` is taken off by itself.
 */
const project = (name: string) => ({
  test: {
    name,
    testTimeout,
    hookTimeout: testTimeout,
    isolate: false,
    restoreMocks: true,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
  },
});

/** `build` looks at the finished site and package, so it runs after they are made; the others need nothing but the source. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: ['unit', 'contract', 'content', 'build'].map(project),
    /** For `npm run coverage`: a way through the tracking that no test takes could lose a learner's work. */
    coverage: {
      include: ['src/tracking/**'],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { branches: 100 },
    },
  },
});
