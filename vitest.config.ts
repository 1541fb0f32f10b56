import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/command/**'],
          globalSetup: 'scripts/build/places.ts',
        },
      },
      {
        extends: true,
        test: { name: 'command', include: ['test/command/**/*.test.ts'], globalSetup: 'test/command/build.ts' },
      },
    ],
  },
});
