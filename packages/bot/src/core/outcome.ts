import type { FormView } from '../view/form-view.ts'
import type { NoticeView } from '../view/notice-view.ts'
import type { View } from '../view/view.ts'

/** What to show the person who did something, at once and to them alone where the platform can. */
export type Outcome =
  | { kind: 'form'; view: FormView }
  /** `lasting`: it may take the place of what was pressed, where only the person sees that. */
  | { kind: 'tell'; view: NoticeView; lasting?: true }
  /** It is done; `instead` takes the place of the message the button was on. */
  | { kind: 'done'; instead?: NoticeView }

export const tell = (view: NoticeView): Outcome => ({ kind: 'tell', view })

/** A view that was opened: the form, or the reason why not. */
export function opened(view: View): Outcome {
  return view.kind === 'form' ? { kind: 'form', view } : tell(view as NoticeView)
}
