import type { Context } from 'hono'
import type { Tx } from '../../db/tenant.ts'
import * as forms from './service.ts'
import { postedValues } from './posted.ts'
import { submit } from './submit.ts'
import * as vendor from '../vendor/service.ts'
import { formPostPage } from './post-page.ts'
import { readText, requireType } from '../../http/input.ts'
import { ApiError } from '../../http/problem.ts'
import { guarded, type Serving } from '../../http/serve-route.ts'

const rule = {
  id: 'forms.post',
  allow: ['publishable'],
  scope: 'forms:submit',
  limit: 'formPost',
} as const

/**
 * `POST /v1/forms/{formKey}/posts?key=prm_pk_…`: where a form in a page goes when there is no JavaScript. It takes what a
 * browser sends by itself, and answers with what it can show: back to the page (`_redirect`, or where it came from), or a
 * plain page that says what to mend. It asks for no ticket, which only a script could fetch: the browser's own `Origin`,
 * a trap for robots and a tight limit stand in its place.
 */
export function formPost(serving: Serving): (c: Context) => Promise<Response> {
  return guarded(serving, rule, (c, principal) => take(serving, c, principal), {
    credential: (c) => `Bearer ${c.req.query('key') ?? ''}`,
    refuse: ({ status, message, headers }) => {
      const page = formPostPage({ locale: 'en', status, text: message })
      for (const [name, value] of Object.entries(headers)) page.headers.set(name, value)
      return page
    },
  })
}

async function take(
  serving: Serving,
  c: Context,
  principal: Parameters<Serving['tenancy']['withTenant']>[0],
) {
  requireType(c, 'application/x-www-form-urlencoded')
  const posted = new URLSearchParams(await readText(c))
  const key = c.req.param('formKey') ?? ''
  const origin = c.req.header('origin') ?? ''
  const locale = posted.get('_locale') ?? c.req.header('accept-language')?.slice(0, 2) ?? 'en'
  const came = c.req.header('referer')
  return serving.tenancy.withTenant(principal, async (tx: Tx) => {
    const form = await forms.read(tx, key, [locale])
    const { currency } = await vendor.getPublic(tx)
    const { ticket } = await forms.issueTicket(tx, key, origin)
    try {
      await submit(
        tx,
        key,
        {
          values: postedValues(form.fields, posted, currency),
          locale: form.locale,
          ticket,
          website: posted.get('website') ?? '',
          source: came && URL.canParse(came) ? { pageUrl: withoutQuery(came) } : {},
        },
        origin,
      )
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'validation_failed') throw error
      const mistakes = error.fields.map(({ pointer, detail }) => {
        const name = pointer.split('/')[2]
        return { label: form.fields.find((field) => field.name === name)?.label ?? name ?? '', detail }
      })
      return formPostPage({ locale: form.locale, status: 422, text: error.message, mistakes })
    }
    const back = wayBack(posted.get('_redirect') ?? came, origin)
    if (!back) return formPostPage({ locale: form.locale, status: 200, text: form.successMessage })
    return new Response(null, { status: 303, headers: { Location: back, 'Cache-Control': 'no-store' } })
  })
}

/** Only to the page's own origin: an address in a form must not send people elsewhere in our name. */
function wayBack(address: string | undefined, origin: string): string | undefined {
  if (address === undefined || !URL.canParse(address, origin)) return undefined
  const url = new URL(address, origin)
  return url.origin === origin ? url.href : undefined
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}
