import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the tracking and of the learner record are run against: the table of faults is left out,
 * because it takes half a minute for each, and kills none that its neighbors do not.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/{tracking,record}/**/*.test.ts', 'tests/contract/*.test.ts'],
    exclude: ['tests/contract/faults-table.test.ts'],
    // A test takes far less; one that a mutant leaves waiting for good is given up early.
    testTimeout: 10_000,
  },
});
