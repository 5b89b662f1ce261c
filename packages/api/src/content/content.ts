import type { FileStore } from './store.ts'

/** Where uploaded files are, and the origin that shows them. */
export interface Content {
  store: FileStore
  /** `CONTENT_ORIGIN`, or this machine's own. */
  origin: () => string
}
