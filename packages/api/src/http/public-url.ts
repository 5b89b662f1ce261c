let origin: string | undefined

/** Sets the address under which the world reaches this server: it stands in badges, which outlive every request. */
export function setPublicUrl(url: string): void {
  origin = new URL(url).origin
}

/** @example 'https://prm.example.com' */
export function publicUrl(): string {
  if (origin === undefined) throw new Error('setPublicUrl() must run before the first request')
  return origin
}
