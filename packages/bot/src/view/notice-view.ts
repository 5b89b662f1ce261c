export interface Fact {
  label: string
  value: string
}

/** A button. Its data is sealed by core: a client may send back whatever it likes. */
export interface NoticeAction {
  label: string
  data: string
  /** Opens this in a browser, in place of telling us. */
  url?: string
  look?: 'primary' | 'danger'
}

/** Something to tell people: a receipt, an announcement, a card, a calm refusal. Plain text; renderers escape it. */
export interface NoticeView {
  kind: 'notice'
  title: string
  paragraphs: string[]
  facts: Fact[]
  actions: NoticeAction[]
  footnote: string | null
}

export function notice(
  title: string,
  paragraphs: string[] = [],
  rest: Partial<Omit<NoticeView, 'kind'>> = {},
): NoticeView {
  return { kind: 'notice', title, paragraphs, facts: [], actions: [], footnote: null, ...rest }
}
