/** What the test runner's mocha puts on the page of a test (`ui: 'tdd'`). */
declare function suite(title: string, body: () => void): void
interface Runnable {
  timeout(milliseconds: number): void
}
declare function test(title: string, body: () => void | Promise<void>): Runnable
declare function setup(body: () => void | Promise<void>): void
declare function teardown(body: () => void | Promise<void>): void
