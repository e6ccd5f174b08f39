import { defineConfig } from 'vitest/config';

/** The fault and load tests of the App: minutes long, so apart from `npm test`. */
export default defineConfig({
  test: {
    include: ['test/app/faults/faults.ts', 'test/app/faults/load.ts'],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    fileParallelism: false,
  },
});
