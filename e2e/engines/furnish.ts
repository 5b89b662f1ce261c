import { leadValues } from '@openprm/api/testing'
import type { Pages } from '../support/pages.ts'

export interface Furniture {
  courseId: string
}

/** Deals and leads to walk through, forms by which a partner registers and asks for help, and a course. */
export async function furnish({ prm }: Pages): Promise<Furniture> {
  const { id: partnerId } = await prm.partners.create({
    name: 'Alpine Systems',
    externalId: 'alpine',
    status: 'active',
  })
  for (const accountName of ['Key', 'Menu', 'Mouse', 'Panel', 'Asked'])
    await prm.deals.create({ name: 'Robots', accountName, partnerId })
  for (const accountName of ['First', 'Second']) {
    const accountDomain = `${accountName.toLowerCase()}.example`
    const { id } = await prm.deals.create({
      name: 'Robots',
      accountName,
      accountDomain,
      partnerId,
      draft: true,
    })
    await prm.deals.submit(id)
  }
  await prm.leads.create({ values: { ...leadValues, name: 'Ada Brandt', email: 'ada@kaufgut.example' } })
  const none = {
    help: null,
    placeholder: null,
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
  } as const
  const more = { options: [], autocomplete: null, consent: false, visibleWhen: null }
  const field = { ...none, ...more, width: 'full', required: true } as const
  await prm.forms.put('deal', {
    noun: 'deal',
    title: 'Register a deal',
    fields: [
      { ...field, name: 'accountDomain', kind: 'domain', label: 'Domain' },
      { ...field, name: 'accountName', kind: 'text', label: 'Company' },
      { ...field, name: 'amount', kind: 'money', label: 'Amount' },
    ],
  })
  await prm.forms.put('ticket', {
    noun: 'ticket',
    title: 'How can we help?',
    fields: [
      { ...field, name: 'subject', kind: 'text', label: 'Subject' },
      { ...field, name: 'body', kind: 'textarea', label: 'What happened?' },
    ],
  })
  return { courseId: await aCourse(prm) }
}

/** An article, a quiz against the clock and something to hand in. */
async function aCourse(prm: Pages['prm']): Promise<string> {
  const asked = { points: 1, pool: null, explanation: 'It is in the first lesson.' }
  const option = (key: string, text: string): { key: string; text: string } => ({ key, text })
  const table = '| Aisle | Robot |\n|---|---|\n| 1.4 m | GTX Slim |'
  const { id } = await prm.courses.create({
    key: 'selling',
    title: 'Selling robots',
    content: {
      translations: {},
      sections: [
        {
          key: 'all',
          title: 'All',
          lessons: [
            {
              key: 'first',
              kind: 'article',
              title: 'First',
              minutes: 1,
              markdown: `**Ask** before you quote.\n\n${table}`,
              completion: { rule: 'viewed' },
            },
            {
              key: 'quiz',
              kind: 'quiz',
              title: 'What do you know?',
              minutes: 5,
              quiz: {
                passMark: 50,
                draw: {},
                shuffle: false,
                attempts: null,
                timeLimitSeconds: 600,
                feedback: 'after_attempt',
                questions: [
                  {
                    ...asked,
                    key: 'whose',
                    kind: 'single',
                    text: 'Whose is an approved deal?',
                    options: [option('yours', 'Yours'), option('theirs', 'Anybody’s')],
                    answer: 'yours',
                  },
                  {
                    ...asked,
                    key: 'order',
                    kind: 'ordering',
                    text: 'In which order?',
                    options: [option('visit', 'Visit'), option('quote', 'Quote')],
                  },
                ],
              },
            },
            {
              key: 'plan',
              kind: 'assignment',
              title: 'Your plan',
              minutes: null,
              instructions: 'Name **ten** warehouses.',
            },
          ],
        },
      ],
    },
  })
  await prm.courses.publish(id, {})
  return id
}
