/** `--name value` as a value, `--name` alone as an empty text. */
export function flagOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`)
  if (at < 0) return undefined
  const value = args[at + 1]
  return value === undefined || value.startsWith('--') ? '' : value
}
