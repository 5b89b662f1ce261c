export interface Fact {
  label: string
  value: string
}

/** A button below a notice. The id says what to do; it carries no data. */
export interface NoticeAction {
  id: 'lead.open' | 'identity.confirm'
  label: string
}

/** Something to tell people: a receipt, an announcement, a calm refusal. Plain text; renderers escape it. */
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
