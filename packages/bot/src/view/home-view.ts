import type { NoticeAction } from './notice-view.ts'

export interface HomeSection {
  title: string
  /** Each one thing: what it is, and how it stands. */
  entries: Array<{ title: string; text: string }>
  /** Said where there is none. */
  empty: string
  /** There is more than is shown. */
  more: string | null
}

/** A person's own page: what is theirs, and what is due. */
export interface HomeView {
  kind: 'home'
  title: string
  sections: HomeSection[]
  actions: NoticeAction[]
}
