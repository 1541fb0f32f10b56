import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    setupFiles: ['test/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/command/**', 'test/web/browser/**'],
          globalSetup: 'scripts/build/places.ts',
        },
      },
      {
        extends: true,
        test: { name: 'command', include: ['test/command/**/*.test.ts'], globalSetup: 'test/command/build.ts' },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['test/web/browser/**/*.test.ts'],
          globalSetup: 'test/web/browser/setup.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
