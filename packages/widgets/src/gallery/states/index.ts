import { coursePlayer } from './course-player.ts'
import { dealBoard } from './deal-board.ts'
import { leadForm } from './lead-form.ts'
import type { States } from './state.ts'
import { tickets } from './tickets.ts'
import { trainingTracker } from './training-tracker.ts'

/** By tag: the gallery shows every element of `custom-elements.json`, each in the states named here. */
export const statesOf: Readonly<Record<string, States>> = {
  'prm-lead-form': leadForm,
  'prm-deal-board': dealBoard,
  'prm-course-player': coursePlayer,
  'prm-training-tracker': trainingTracker,
  'prm-tickets': tickets,
}
