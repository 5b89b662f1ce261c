/** Compiled in a project of a user, never run: each expected error is one that `tsc` must report. */
import { configure } from '@openprm/widgets'
import '@openprm/widgets/define/deal-board'
import '@openprm/widgets/define/lead-form'
import type { PrmLeadForm } from '@openprm/widgets/lead-form'

configure({ api: 'https://api.example.com', publishableKey: 'prm_pk_1', locale: 'de' })
// @ts-expect-error -- no such option
configure({ publishable: 'prm_pk_1' })
// @ts-expect-error -- a session has an end
configure({ fetchSession: async () => ({ token: 'prm_et_1' }) })

const form: PrmLeadForm | null = document.querySelector('prm-lead-form')
if (form) form.form = 'lead'
// @ts-expect-error -- the key of a form is a text
if (form) form.form = 1

const board = document.createElement('prm-deal-board')
board.limit = 20
board.partner = 'partner_1'
// @ts-expect-error -- no such property
board.partners = []

board.addEventListener('prm-deal-move', (event) => {
  const { dealId, from, to }: { dealId: string; from: string; to: string } = event.detail
  if (from === to) event.preventDefault()
  // @ts-expect-error -- no such detail
  return [dealId, event.detail.stage]
})
document.addEventListener('prm-lead-submitted', (event) => event.detail.id.toUpperCase())
document.addEventListener('prm-error', ({ detail }) => detail.code.length + detail.message.length)
