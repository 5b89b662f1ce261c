/** `pnpm openprm …`: the API's commands, and `openprm bot …` for those of the bot, which is a package of its own. */
const isBot = process.argv[2] === 'bot'
if (isBot) process.argv.splice(2, 1)
const main = isBot ? '../packages/bot/src/cli.ts' : '../packages/api/src/cli/main.ts'
await import(new URL(main, import.meta.url).href)
