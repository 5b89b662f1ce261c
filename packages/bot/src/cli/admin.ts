import { flagOf } from './flags.ts'

/** What may be asked of a bot that runs, with a key of the programme: `OPENPRM_SECRET_KEY`, and `BOT_URL` where it is elsewhere. */
export async function administer(command: string, args: readonly string[]): Promise<number> {
  const [what = 'list', id = ''] = args
  if (command === 'invite') {
    const partnerId = flagOf(args, 'partner') || null
    return print(await ask('POST', 'workspaces/invitations', { partnerId }))
  }
  if (command === 'workspaces') return print(await ask('GET', 'workspaces'))
  if (what === 'list') return print(await ask('GET', 'dead-letters'))
  if (what === 'retry') return print(await ask('POST', `dead-letters/${encodeURIComponent(id)}/retry`))
  if (what === 'discard') return print(await ask('DELETE', `dead-letters/${encodeURIComponent(id)}`))
  return 2
}

async function ask(method: string, path: string, body?: object): Promise<Response> {
  const { OPENPRM_SECRET_KEY: key = '', BOT_URL: url = 'http://127.0.0.1:8790' } = process.env
  const request = {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }
  return fetch(new URL(`/admin/${path}`, url), request).catch(() =>
    Response.json({ title: `No bot answers at ${url}. Is BOT_URL right?` }, { status: 503 }),
  )
}

async function print(response: Response): Promise<number> {
  console.log(JSON.stringify(await response.json(), null, 2))
  return response.ok ? 0 : 1
}
