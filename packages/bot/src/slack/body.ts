/** A request from Slack, parsed: an Events API envelope, an interaction, or a slash command. */
export type SlackBody = Record<string, unknown>

/** @returns undefined when it is none of the three. */
export function parseBody(contentType: string | null, text: string): SlackBody | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return object(text)
  if (type !== 'application/x-www-form-urlencoded') return undefined
  const form = new URLSearchParams(text)
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : object(payload)
}

export interface Naming {
  /** The workspace in which the app heard it. */
  tenant: string
  /** Slack's own name for it, the same in every retry. */
  key: string
  /** The conversation or person it belongs to. */
  lane: string
  isEvent: boolean
}

/** @returns undefined when it has no name of its own, so that repetitions cannot be told. */
export function nameOf(body: SlackBody): Naming | undefined {
  const isEvent = body['type'] === 'event_callback'
  // Over Slack Connect `team_id` may be the other company's; the authorization names the workspace that has the app.
  const [authorization]: unknown[] = Array.isArray(body['authorizations']) ? body['authorizations'] : []
  const tenant =
    text(member(authorization, 'team_id')) ??
    text(body['context_team_id']) ??
    text(body['team_id']) ??
    text(member(body['team'], 'id')) ??
    text(member(body['enterprise'], 'id'))
  const key = isEvent ? text(body['event_id']) : text(body['trigger_id'])
  if (tenant === undefined || key === undefined) return undefined
  const place = isEvent ? text(member(body['event'], 'channel')) : undefined
  return { tenant, key, lane: place ?? key, isEvent }
}

function object(text: string): SlackBody | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
