import { define } from '../core/define.ts'
import { PrmLeadForm } from '../lead-form/lead-form.ts'

define('prm-lead-form', PrmLeadForm)

declare global {
  interface HTMLElementTagNameMap {
    'prm-lead-form': PrmLeadForm
  }
}
