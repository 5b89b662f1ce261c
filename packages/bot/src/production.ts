import type { BotOptions } from './start.ts'

type Reason = string | false | undefined

/**
 * In production only what Slack and Microsoft have signed comes in, and no token goes out unencrypted.
 * @throws Error naming everything that stands against it
 */
export function assertProduction({ env, teams }: Pick<BotOptions, 'env' | 'teams'>): void {
  if (env['NODE_ENV'] !== 'production') return
  const { SLACK_SIGNING_SECRET: signingSecret } = env
  const switches = Object.keys(env).filter((name) => isDangerous(name) && isOn(env[name]))
  const addresses = ['SLACK_API_URL', 'SLACK_AUTHORIZE_URL', 'TEAMS_SERVICE_URL', 'BOT_PUBLIC_URL']
  const reasons: Reason[] = [
    ...switches.map((name) => `${name} would let unsigned requests in: take it away`),
    signingSecret && signingSecret.length < 16 && 'SLACK_SIGNING_SECRET is too short to be Slack’s',
    ...addresses.map(
      (name) => env[name] && !env[name].startsWith('https:') && `${name} has to begin with https:`,
    ),
    teams && 'the seams for tests of Teams replace Microsoft’s own keys',
  ]
  const found = reasons.filter((reason) => typeof reason === 'string' && reason !== '')
  if (found.length > 0) throw new Error(`The bot does not start in production: ${found.join('; ')}.`)
}

/** The Teams SDK has one such switch; whatever else is called so is not meant for production either. */
function isDangerous(name: string): boolean {
  return /^DANGEROUSLY_|ALLOW_UNAUTHENTICATED|SKIP_(TOKEN|SIGNATURE)_VERIFICATION/.test(name)
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'no', 'off'].includes(value.toLowerCase())
}
