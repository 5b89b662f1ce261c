import { readFile } from 'node:fs/promises'

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {}

/** Something outside is not as it should be; the message says what and what to do, and needs no stack. */
export class PlainError extends Error {}

const fileTroubles: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  EACCES: (path) => `You may not read ${path}.`,
}

/** What a failed access to a file means, in a sentence. */
export function fileError(path: string, error: unknown): PlainError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return new PlainError(fileTroubles[code]?.(path) ?? `${path}: ${message}`, { cause: error })
}

export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw fileError(path, error)
  }
}

export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PlainError(
      `${path} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

export const format = (count: number): string => count.toLocaleString('en-US')
