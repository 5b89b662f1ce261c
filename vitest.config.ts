import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const setup = './packages/api/src/testing/postgres.ts'

/** Projects with long files come first, and in each the longest: at the end short ones fill what is free. */
const projects = ['scripts', 'e2e', 'bench', 'sdk', 'bot', 'api', 'widgets']
const long = /crash|isolation|policy|hostile|guides|board\.|\/cli\.|import\.|resume|embedded\.|runtimes/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number =>
      projects.indexOf(project.name) * 2 + (long.test(moduleId) ? 0 : 1)
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** One run for every Node test; those in a browser run by web-test-runner in packages/widgets. */
export default defineConfig({
  test: {
    globalSetup: [setup],
    pool: 'forks',
    // Files of a project share a process: to load the server anew for each would take as long as its tests.
    isolate: false,
    // Half of the time a file waits: for Postgres, a browser, a process.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'api', include: ['packages/api/src/**/*.test.ts'] } },
      { extends: true, test: { name: 'sdk', include: ['packages/sdk/**/*.test.ts'] } },
      { extends: true, test: { name: 'widgets', include: ['packages/widgets/**/*.node.test.ts'] } },
      { extends: true, test: { name: 'bot', include: ['packages/bot/src/**/*.test.ts'] } },
      { extends: true, test: { name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout: 120_000 } },
      { extends: true, test: { name: 'bench', include: ['bench/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
