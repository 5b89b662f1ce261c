import type { FormView } from './form-view.ts'
import type { HomeView } from './home-view.ts'
import type { MessageView } from './message-view.ts'
import type { NoticeView } from './notice-view.ts'

/** All a platform must be able to show. */
export type View = FormView | NoticeView | MessageView | HomeView
