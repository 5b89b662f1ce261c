import type { Engine } from './engine.ts'
import type { Furniture } from './furnish.ts'
import type { StrictSite } from './strict-site.ts'
import { walkBoard } from './walk-board.ts'
import { walkForm } from './walk-form.ts'
import { walkTickets } from './walk-tickets.ts'
import { walkTraining } from './walk-training.ts'
import { Walker, type State } from './walker.ts'

/** Every element as people use it, one state after the other. @returns the names of the states that were seen */
export async function walk(engine: Engine, site: StrictSite, { courseId }: Furniture): Promise<string[]> {
  const page = new Walker(engine, site)
  const seen: string[] = []
  const state: State = async (name, act) => {
    await act()
    seen.push(name)
  }
  await page.size(1280, 900)
  await walkForm(page, state)
  await walkBoard(page, state)
  await walkTickets(page, state)
  await walkTraining(page, state, courseId)
  return seen
}
