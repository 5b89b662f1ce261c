import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { and, asc, eq, gte, inArray, or, sql } from 'drizzle-orm'
import { HTTPException } from 'hono/http-exception'
import { typeid } from 'typeid-js'
import { z } from 'zod'
import { inTenant, type Call } from './around.ts'
import { formSchema } from './form-schema.ts'
import { forms, formSubmissions, idempotencyKeys, leads, outbox, vendors } from './tables.ts'

const LeadBody = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  source: z
    .strictObject({
      pageUrl: z.url().max(2000).optional(),
      referrer: z.url().max(2000).optional(),
      utm: z.record(z.string().max(40), z.string().max(200)).optional(),
    })
    .default({}),
})
const dayMs = 86_400_000
const openStatuses = ['new', 'offered', 'accepted', 'working', 'declined', 'expired']
const freeMail = new Set(['gmail.com', 'outlook.com', 'icloud.com', 'web.de', 'yahoo.com'])

type LeadRow = typeof leads.$inferSelect & { partnerName: string | null; ownerName: string | null }

export function presentLead(row: LeadRow) {
  const { vendorId: _v, companyKey: _k, contactFields: _f, disqualifiedNote: _n, ...shown } = row
  const { channel, pageUrl, referrer, utm, ...lead } = shown
  return { ...lead, source: { channel, pageUrl, referrer, utm } }
}

/** Takes in a lead, unless an open one of the same person or company is there: the API joins it then, which is not timed. */
export async function createLead(c: Call) {
  const { vendorId, keyId, requestId } = c.var
  const body = LeadBody.parse(await c.req.json())
  const key = z.string().min(1).max(255).parse(c.req.header('idempotency-key'))
  const now = new Date()
  const answer = await inTenant(c, 'leads:write', async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${vendorId} ${keyId} ${key}`}, 0))`)
    const [repeated] = await tx
      .select()
      .from(idempotencyKeys)
      .where(
        and(
          eq(idempotencyKeys.vendorId, vendorId),
          eq(idempotencyKeys.principal, keyId),
          eq(idempotencyKeys.key, key),
        ),
      )
    if (repeated) throw new HTTPException(409)
    const [form] = await tx
      .select()
      .from(forms)
      .where(and(eq(forms.vendorId, vendorId), eq(forms.key, 'lead')))
    const [vendor] = await tx.select().from(vendors).where(eq(vendors.id, vendorId))
    const { fields, locale = 'en' } = form!.definition
    const values = formSchema(vendorId, form!.version, fields).parse(body.values)
    const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)

    const email = text('email')!.toLowerCase()
    const domain = email.split('@')[1]!
    const companyKey = freeMail.has(domain) ? null : domain
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`lead ${vendorId} ${companyKey}`}, 0))`,
    )
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`lead ${vendorId} ${email}`}, 0))`)
    const since = new Date(now.getTime() - (vendor!.programme.leadJoinDays ?? 30) * dayMs)
    const [twin] = await tx
      .select()
      .from(leads)
      .where(
        and(
          eq(leads.vendorId, vendorId),
          or(eq(leads.email, email), companyKey === null ? undefined : eq(leads.companyKey, companyKey)),
          gte(leads.createdAt, since),
          inArray(leads.status, openStatuses),
        ),
      )
      .orderBy(asc(leads.createdAt), asc(leads.id))
      .limit(1)
    if (twin) throw new HTTPException(409)

    const [row] = await tx
      .insert(leads)
      .values({
        vendorId,
        id: typeid('lead').toString(),
        status: 'new',
        form: form!.key,
        name: text('name') ?? email,
        email,
        company: text('company'),
        companyDomain: companyKey,
        companyKey,
        phone: text('phone'),
        country: text('country'),
        product: text('product'),
        values,
        contactFields: fields.filter((field) => field.kind.startsWith('text')).map((field) => field.name),
        channel: 'key',
        pageUrl: body.source.pageUrl ?? null,
        referrer: body.source.referrer ?? null,
        utm: body.source.utm ?? {},
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    const lead = presentLead({ ...row!, partnerName: null, ownerName: null })
    await tx.insert(formSubmissions).values({
      vendorId,
      id: typeid('submission').toString(),
      form: form!.key,
      formVersion: form!.version,
      noun: form!.noun,
      subjectId: lead.id,
      locale,
      values,
      consents: fields
        .filter((field) => field.consent === true && values[field.name] === true)
        .map(({ name, label }) => ({
          field: name,
          text: label,
          locale,
          formVersion: form!.version,
          agreedAt: now,
        })),
      source: body.source,
      actorKind: 'key',
      actorId: keyId,
      submittedAt: now,
    })
    await tx.insert(outbox).values({
      vendorId,
      id: typeid('event').toString(),
      type: 'lead.created',
      subjectKind: 'lead',
      subjectId: lead.id,
      actorKind: 'key',
      actorId: keyId,
      requestId,
      operation: 'leads.create',
      data: { lead },
      occurredAt: now,
    })
    const created = { ...lead, joined: false }
    await tx.insert(idempotencyKeys).values({
      vendorId,
      principal: keyId,
      key,
      requestHash: createHash('sha256')
        .update(JSON.stringify(['leads.create', body]))
        .digest('base64url'),
      status: 201,
      headers: { 'Content-Type': 'application/json', ETag: `"v${lead.version}"` },
      body: seal(c.var.secret, JSON.stringify(created)),
      createdAt: now,
    })
    return created
  })
  return c.json(answer, 201, { ETag: `"v${answer.version}"` })
}

/** An answer may hold a credential, so it lies about only sealed. */
function seal(secret: Buffer, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}
