export { type Bot, type BotOptions, startBot } from './start.ts'
export type { Log } from './log.ts'
