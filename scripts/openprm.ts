/** `pnpm openprm …`: the API's commands, and `openprm bot …` for those of the bot, which is a package of its own. */
const [, , command = 'help'] = process.argv
const isBot = command === 'bot'
if (isBot) process.argv.splice(2, 1)
const main = isBot ? '../packages/bot/src/cli.ts' : '../packages/api/src/cli/main.ts'
await import(new URL(main, import.meta.url).href)
if (['help', '--help', '-h'].includes(command) && process.argv.length <= 3)
  console.log('\nopenprm bot runs it in Slack and Microsoft Teams, and lists commands of its own.')
