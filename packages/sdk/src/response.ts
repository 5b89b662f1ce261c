import { ApiError, PrmError } from './errors.ts'
import type { Problem } from './generated/models.ts'

/** Reads a JSON answer to its end; an empty one is null. */
export async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text()
  try {
    return JSON.parse(text || 'null')
  } catch (cause) {
    throw new PrmError('invalid_response', `${response.url} did not answer with JSON: is baseUrl right?`, {
      cause,
    })
  }
}

export async function readError(response: Response): Promise<ApiError> {
  const text = await response.text()
  return new ApiError(response, problemIn(text))
}

/** Null for anything else, such as the page of a proxy. */
function problemIn(text: string): Problem | null {
  try {
    const problem = JSON.parse(text)
    return typeof problem?.code === 'string' ? problem : null
  } catch {
    return null
  }
}
