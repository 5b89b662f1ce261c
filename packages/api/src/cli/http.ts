import { readDemoFile } from '../demo/file.ts'

export interface Connection {
  apiUrl: string
  key: string
}

/** Where the API is and with which key: the environment, else the demo programme of this folder. */
export async function connection(): Promise<Connection> {
  const demo = await readDemoFile(`${process.env['OPENPRM_DATA_DIR'] ?? '.openprm'}/demo.json`)
  const apiUrl = process.env['OPENPRM_URL'] ?? demo?.apiUrl
  const key = process.env['OPENPRM_SECRET_KEY'] ?? demo?.secretKey
  if (apiUrl !== undefined && key !== undefined) return { apiUrl, key }
  throw new Error('Start OpenPRM first (pnpm start), or set OPENPRM_URL and OPENPRM_SECRET_KEY.')
}

/** Calls the API as any client does; a problem becomes an error with its own words. */
export async function call<T>(
  { apiUrl, key }: Connection,
  method: string,
  path: string,
  init: RequestInit = {},
): Promise<T> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
    ...(init.headers as object),
  }
  const response = await fetch(apiUrl + path, { ...init, method, headers }).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${apiUrl}. Start OpenPRM first: pnpm start`, { cause })
  })
  const body = (await response.json()) as T & {
    detail?: string
    errors?: Array<{ pointer: string; detail: string }>
  }
  if (response.ok) return body
  const details = body.errors?.map((one) => `\n  ${one.pointer}: ${one.detail}`).join('') ?? ''
  throw new Error(`${body.detail ?? response.statusText}${details}`)
}
