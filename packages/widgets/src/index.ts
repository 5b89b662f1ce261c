/** What a page of npm's files sets once for all elements; the elements themselves are entries of their own. */
export { configure, type FetchSession, type Options, type SessionToken } from './core/config.ts'
export { version } from './core/version.ts'
