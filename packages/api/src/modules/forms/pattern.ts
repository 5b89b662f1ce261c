import { createContext, Script } from 'node:vm'

const patienceMs = 50
const context = createContext({ source: '', text: '' })
const script = new Script('new RegExp(`^(?:${source})$`, "u").test(text)')

/**
 * Whether the whole text fits a vendor's pattern. Some patterns take longer than anyone lives on some texts, and no look
 * at the pattern tells all of them: one that is not done in time does not fit, and stops nobody else's request.
 */
export function fits(source: string, text: string): boolean {
  try {
    return script.runInContext(Object.assign(context, { source, text }), { timeout: patienceMs }) === true
  } catch {
    return false
  }
}
