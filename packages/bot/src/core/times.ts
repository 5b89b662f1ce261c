/** "Mon 30 Nov, 14:05 UTC": short, and the same for everybody who reads it. */
export function shortTime(instant: string): string {
  const date = new Date(instant)
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(date)
  return `${day}, ${date.toISOString().slice(11, 16)} UTC`
}
