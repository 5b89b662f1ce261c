import type { z } from 'zod'
import type { FormPut } from '../forms/schema.ts'
import type { Stage } from './schema.ts'

/** The pipeline that a new programme begins with; it is the vendor's own to change. */
export const starterStages: Stage[] = [
  { key: 'prospecting', label: 'Prospecting', kind: 'open', probability: 10 },
  { key: 'engaging', label: 'Engaging', kind: 'open', probability: 40 },
  { key: 'won', label: 'Won', kind: 'won', probability: 100 },
  { key: 'lost', label: 'Lost', kind: 'lost', probability: 0 },
]

/** So that `<prm-lead-form form="lead">` works in a page at once. */
export const starterLeadForm = (vendor: string): z.input<typeof FormPut> => ({
  title: 'Talk to a partner near you',
  submitLabel: 'Send request',
  fields: [
    { name: 'name', kind: 'text', label: 'Your name', required: true, maxLength: 120, autocomplete: 'name' },
    { name: 'email', kind: 'email', label: 'Work e-mail', required: true, autocomplete: 'email' },
    { name: 'company', kind: 'text', label: 'Company', required: true, autocomplete: 'organization' },
    { name: 'country', kind: 'country', label: 'Country', autocomplete: 'country' },
    { name: 'message', kind: 'textarea', label: 'What is it about?', maxLength: 2000 },
    {
      name: 'consent',
      kind: 'checkbox',
      label: `${vendor} may pass my details to one of its partners to answer this request.`,
      required: true,
      consent: true,
    },
  ],
})

const option = (value: string, label: string): { value: string; label: string } => ({ value, label })

/** So that partners can raise tickets at once, in the page and in chat. */
export const starterTicketForm: z.input<typeof FormPut> = {
  title: 'How can we help?',
  submitLabel: 'Send',
  successMessage: 'Thank you. We will answer here.',
  fields: [
    { name: 'subject', kind: 'text', label: 'What is it about?', required: true, maxLength: 200 },
    { name: 'body', kind: 'textarea', label: 'Tell us more', required: true, maxLength: 5000 },
    {
      name: 'kind',
      kind: 'choice',
      label: 'Kind',
      width: 'half',
      options: [
        option('question', 'Question'),
        option('problem', 'Problem'),
        option('request', 'Request'),
        option('feedback', 'Feedback'),
      ],
    },
    {
      name: 'priority',
      kind: 'choice',
      label: 'How urgent is it?',
      width: 'half',
      options: [
        option('low', 'Low'),
        option('normal', 'Normal'),
        option('high', 'High'),
        option('urgent', 'Urgent'),
      ],
    },
    { name: 'dealId', kind: 'choice', label: 'Is it about a deal?' },
  ],
}
