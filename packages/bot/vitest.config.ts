import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['../api/src/testing/postgres.ts'],
    testTimeout: 20_000,
  },
})
