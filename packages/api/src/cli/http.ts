import { readDemoFile } from '../demo/file.ts'
import { PlainError } from './words.ts'

export interface Connection {
  apiUrl: string
  key: string
}

/** The server could not be reached, or is not up to it at the moment: worth another try. */
export class Unreachable extends PlainError {}

/** Where the API is and with which key: the environment, else the demo programme of this folder. */
export async function connection(): Promise<Connection> {
  const demo = await readDemoFile(`${process.env['OPENPRM_DATA_DIR'] ?? '.openprm'}/demo.json`)
  const apiUrl = process.env['OPENPRM_URL'] ?? demo?.apiUrl
  const key = process.env['OPENPRM_SECRET_KEY'] ?? demo?.secretKey
  if (apiUrl !== undefined && key !== undefined) return { apiUrl, key }
  throw new PlainError(
    'Start OpenPRM first (npx -y pnpm@12 start), or set OPENPRM_URL and OPENPRM_SECRET_KEY.',
  )
}

export const connectionHelp =
  'OPENPRM_URL and OPENPRM_SECRET_KEY say where to; without them it is the demo programme of this folder.'

/** Calls the API as any client does; a problem becomes an error with its own words. */
export async function call<T>(
  api: Connection,
  method: string,
  path: string,
  init: RequestInit & { duplex?: 'half' } = {},
): Promise<T> {
  const response = await request(api, method, path, init)
  return (await readBody(api, () => response.json())) as T
}

/** As `call`, for an answer that is not JSON. */
export async function request(
  { apiUrl, key }: Connection,
  method: string,
  path: string,
  init: RequestInit & { duplex?: 'half' } = {},
): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
    ...(init.headers as object),
  }
  const response = await readBody({ apiUrl }, () => fetch(apiUrl + path, { ...init, method, headers }))
  if (response.ok) return response
  throw await problemOf(response)
}

async function readBody<T>({ apiUrl }: Pick<Connection, 'apiUrl'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new Unreachable(`Nothing answers at ${apiUrl}. Start OpenPRM first: npx -y pnpm@12 start`, {
      cause,
    })
  }
}

interface Problem {
  detail?: string
  errors?: Array<{ pointer: string; detail: string }>
}

async function problemOf(response: Response): Promise<Error> {
  const body = (await response.json().catch(() => ({}))) as Problem
  const details = body.errors?.map((one) => `\n  ${one.pointer}: ${one.detail}`).join('') ?? ''
  const message = `${body.detail ?? `The server answered ${response.status}.`}${details}`
  return response.status === 503 ? new Unreachable(message) : new PlainError(message)
}
