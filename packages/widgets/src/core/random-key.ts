/** A new idempotency key. Not `crypto.randomUUID`: pages on plain http, such as an intranet's, do not have it. */
export function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
