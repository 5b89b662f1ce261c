import { TimeoutError } from './errors.ts'

/**
 * Runs `work` until it settles, `timeoutMs` is over (0 or Infinity: never) or `outer` aborts, whichever is first;
 * the signal it gets then aborts too. Settles on time even if `work` ignores that signal.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted()
  const controller = new AbortController()
  const { signal } = controller
  const timer =
    timeoutMs > 0 && timeoutMs < Infinity
      ? setTimeout(() => controller.abort(new TimeoutError(timeoutMs)), timeoutMs)
      : undefined
  const onAbort = (): void => controller.abort(outer?.reason)
  outer?.addEventListener('abort', onAbort)
  try {
    return await Promise.race([work(signal), rejectionOf(signal)])
  } catch (error) {
    // Some engines reject with an error of their own in place of the reason.
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', onAbort)
  }
}

/** Waits, but not past an abort, whose reason it rejects with. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await withDeadline(0, signal, () => new Promise((resolve) => (timer = setTimeout(resolve, ms))))
  } finally {
    clearTimeout(timer)
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
}
