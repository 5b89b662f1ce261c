import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, startTestServer } from '@openprm/api/testing'
import { signedRequest, slackTokens, startSlackWebApi } from '@openprm/bot/testing'
import postgres from 'postgres'
import { startBotProcess, type BotProcess } from './process.ts'

export interface BotPlan {
  /** Events a second. */
  rate: number
  seconds: number
  channels: number
  /** Each so-manieth event speaks to the bot, which answers it; the rest is what people say to each other. */
  answered: number
}

export interface BotFigures {
  events: number
  answers: number
  /** From the moment at which an event was due until it was acknowledged, ms. */
  p50: number
  p99: number
  slowest: number
  /** From the last event until everything was handled and sent, s. */
  drained: number
  /** Conversations in which something was handled or answered out of order. */
  disordered: number
  /** Resident memory after a quarter of the time, and at the end, MB. */
  memory: { early: number; late: number }
  /** Of one processor, while events came. */
  cpu: number
}

interface Answer {
  channel: string
  thread: string
}

/** Sends events as Slack does, at a steady rate whether or not the bot keeps up, and looks at what became of them. */
export async function measureBot(plan: BotPlan): Promise<BotFigures> {
  const server = await startTestServer()
  const { secretKey } = await server.createVendor()
  const answers: Answer[] = []
  const slack = await startSlackWebApi()
  slack.answers.set('chat.postMessage', ({ channel, thread_ts }) => {
    answers.push({ channel: String(channel), thread: String(thread_ts) })
    return { ts: `${answers.length}.0` }
  })
  const port = await freePort()
  const bot = await startBotProcess({
    OPENPRM_URL: server.url,
    OPENPRM_SECRET_KEY: secretKey,
    DATABASE_URL: server.databaseUrl,
    SLACK_BOT_TOKEN: slackTokens.botToken,
    SLACK_SIGNING_SECRET: slackTokens.signingSecret,
    SLACK_API_URL: slack.url,
    BOT_PORT: String(port),
  })
  const sql = postgres(server.databaseUrl, { max: 1 })
  try {
    const sent = await send(plan, `http://127.0.0.1:${port}/slack/events`, bot)
    const last = performance.now()
    const expected = Math.ceil((plan.rate * plan.seconds) / plan.answered)
    await drained(sql, () => answers.length >= expected)
    const drainSeconds = (performance.now() - last) / 1000
    return {
      ...sent,
      events: plan.rate * plan.seconds,
      answers: answers.length,
      drained: drainSeconds,
      disordered: (await disorderedLanes(sql)) + (await disorderedAnswers(sql, answers)),
    }
  } finally {
    await sql.end()
    await bot.stop()
    await slack.stop()
    await server.stop()
  }
}

type Sending = Pick<BotFigures, 'p50' | 'p99' | 'slowest' | 'memory' | 'cpu'>

async function send(
  { rate, seconds, channels, answered }: BotPlan,
  url: string,
  bot: BotProcess,
): Promise<Sending> {
  const count = rate * seconds
  const times: number[] = []
  const running = new Set<Promise<void>>()
  const start = performance.now()
  const cpuBefore = await bot.cpu()
  let early = 0
  for (let index = 0; index < count; index++) {
    const due = start + (index / rate) * 1000
    const wait = due - performance.now()
    if (wait > 1) await sleep(wait)
    const one = acknowledge(url, index, channels, index % answered === 0).then(() => {
      times.push(performance.now() - due)
      running.delete(one)
    })
    running.add(one)
    if (index === Math.floor(count / 4)) early = await bot.memory()
  }
  await Promise.all(running)
  const elapsed = (performance.now() - start) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
    memory: { early, late: await bot.memory() },
    cpu: ((await bot.cpu()) - cpuBefore) / elapsed,
  }
}

async function acknowledge(
  url: string,
  index: number,
  channels: number,
  speaksToBot: boolean,
): Promise<void> {
  const ts = tsOf(index)
  const event = {
    type: speaksToBot ? 'app_mention' : 'message',
    channel: `C${index % channels}`,
    user: 'UMARA',
    text: speaksToBot ? '<@U0BOT> help' : 'We lead the market, they say.',
    ts,
    event_ts: ts,
  }
  const signed = signedRequest({ type: 'event_callback', team_id: 'T1', event_id: `Ev${index}`, event })
  const response = await fetch(url, { method: 'POST', headers: signed.headers, body: await signed.text() })
  if (response.status !== 200) throw new Error(`The bot answered ${response.status}`)
  await response.arrayBuffer()
}

async function drained(sql: postgres.Sql, isAnswered: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const open = await sql`
      select 1 from chat.inbox where state <> 'done' union all select 1 from chat.outbox where state <> 'done' limit 1`
    if (open.length === 0 && isAnswered()) return
    await sleep(100)
  }
  const left = await sql`
    select 'in' as way, state, count(*)::int, max(error) as error from chat.inbox group by state
    union all select 'out', state, count(*)::int, max(error) from chat.outbox group by state`
  throw new Error(`The bot did not get through within a minute: ${JSON.stringify(left)}`)
}

/** Lanes in which something was finished before what came earlier. */
async function disorderedLanes(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<Array<{ count: number }>>`
    select count(distinct lane)::int as count from (
      select lane, finished_at < lag(finished_at) over (partition by lane order by id) as early from chat.inbox
    ) as handled where early`
  return row?.count ?? 0
}

/** Conversations in which what came in earlier was answered later. */
async function disorderedAnswers(sql: postgres.Sql, answers: readonly Answer[]): Promise<number> {
  const rows = await sql<Array<{ index: number; place: number }>>`
    select substr(dedupe_key, 3)::int as index, id::int as place from chat.inbox`
  const places = new Map(rows.map(({ index, place }) => [tsOf(index), place]))
  const latest = new Map<string, number>()
  const disordered = new Set<string>()
  for (const { channel, thread } of answers) {
    const place = places.get(thread) ?? 0
    if (place < (latest.get(channel) ?? 0)) disordered.add(channel)
    latest.set(channel, place)
  }
  return disordered.size
}

const tsOf = (index: number): string => `${index + 1}.5`
