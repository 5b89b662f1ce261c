const pollMs = 500

/** Calls back once when the process that started us has ended. */
export function parentGone(then: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, pollMs)
  timer.unref()
}
