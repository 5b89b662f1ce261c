/** The same work in the way drizzle's documentation shows it: a transaction, awaited step by step, Date objects. */
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { and, count, desc, eq, ilike, inArray, or, sql, sum } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { Hono } from 'hono'
import type postgres from 'postgres'
import { z } from 'zod'
import { deals, forms, idempotencyKeys, leads, outbox, partners, stages, users } from './tables.ts'

const LeadBody = z.object({
  values: z.object({
    name: z.string().max(120),
    email: z.email(),
    company: z.string().max(160),
    country: z.string(),
    interest: z.string(),
    message: z.string().max(2000).optional(),
    consent: z.literal(true),
  }),
  source: z.object({ pageUrl: z.string(), utm: z.record(z.string(), z.string()) }),
})

export function idiomaticApp(client: postgres.Sql, secret: Buffer): Hono {
  const db = drizzle(client, { casing: 'snake_case' })
  const app = new Hono()

  async function vendorOf(authorization: string | undefined): Promise<string> {
    const [keyId = '', token = ''] = (authorization ?? '').replace('Bearer ', '').split(' ')
    const [key] = await db.execute<{ vendor_id: string; hash: string }>(
      sql`select * from prm.find_api_key(${keyId})`,
    )
    createHmac('sha256', secret).update(token).digest('base64url')
    if (!key) throw new Error('unauthenticated')
    return key.vendor_id
  }

  app.get('/deals', async (c) => {
    const vendorId = await vendorOf(c.req.header('authorization'))
    const rows = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('prm.vendor_id', ${vendorId}, true)`)
      return tx
        .select({ deal: deals, partnerName: partners.name, ownerName: users.name })
        .from(deals)
        .leftJoin(partners, and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId)))
        .leftJoin(users, and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId)))
        .where(eq(deals.vendorId, vendorId))
        .orderBy(desc(deals.createdAt), desc(deals.id))
        .limit(50)
    })
    return c.json({
      data: rows.map((row) => ({ ...row.deal, partnerName: row.partnerName, ownerName: row.ownerName })),
    })
  })

  /** Every word somewhere in what a deal is called: what one writes before there is an index of words. */
  app.get('/search', async (c) => {
    const vendorId = await vendorOf(c.req.header('authorization'))
    const words = (c.req.query('q') ?? '').split(' ')
    const rows = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('prm.vendor_id', ${vendorId}, true)`)
      return tx
        .select({ deal: deals, partnerName: partners.name, ownerName: users.name })
        .from(deals)
        .leftJoin(partners, and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId)))
        .leftJoin(users, and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId)))
        .where(
          and(
            eq(deals.vendorId, vendorId),
            ...words.map((word) =>
              or(
                ...[deals.name, deals.accountName, deals.accountDomain, partners.name].map((column) =>
                  ilike(column, `%${word}%`),
                ),
              ),
            ),
          ),
        )
        .orderBy(desc(deals.createdAt), desc(deals.id))
        .limit(50)
    })
    return c.json({
      data: rows.map((row) => ({ ...row.deal, partnerName: row.partnerName, ownerName: row.ownerName })),
    })
  })

  app.get('/board', async (c) => {
    const vendorId = await vendorOf(c.req.header('authorization'))
    const board = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('prm.vendor_id', ${vendorId}, true)`)
      const pipeline = await tx
        .select()
        .from(stages)
        .where(eq(stages.vendorId, vendorId))
        .orderBy(stages.position)
      const totals = await tx
        .select({ stage: deals.stage, currency: deals.currency, count: count(), amount: sum(deals.amount) })
        .from(deals)
        .where(eq(deals.vendorId, vendorId))
        .groupBy(deals.stage, deals.currency)
      const columns = []
      for (const stage of pipeline) {
        const cards = await tx
          .select({ deal: deals, partnerName: partners.name, ownerName: users.name })
          .from(deals)
          .leftJoin(partners, and(eq(partners.vendorId, deals.vendorId), eq(partners.id, deals.partnerId)))
          .leftJoin(users, and(eq(users.vendorId, deals.vendorId), eq(users.id, deals.ownerId)))
          .where(and(eq(deals.vendorId, vendorId), eq(deals.stage, stage.key)))
          .orderBy(desc(deals.stageChangedAt), desc(deals.id))
          .limit(50)
        columns.push({ ...stage, totals: totals.filter((total) => total.stage === stage.key), cards })
      }
      const open = and(
        eq(leads.vendorId, vendorId),
        inArray(leads.status, ['new', 'offered', 'accepted', 'working']),
      )
      const [waiting] = await tx.select({ count: count() }).from(leads).where(open)
      const cards = await tx
        .select()
        .from(leads)
        .where(open)
        .orderBy(desc(leads.createdAt), desc(leads.id))
        .limit(50)
      return { stages: columns, leads: { ...waiting, cards } }
    })
    return c.json(board)
  })

  app.post('/leads', async (c) => {
    const vendorId = await vendorOf(c.req.header('authorization'))
    const { values, source } = LeadBody.parse(await c.req.json())
    const key = c.req.header('idempotency-key') ?? ''
    const now = new Date()
    const lead = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('prm.vendor_id', ${vendorId}, true)`)
      await tx
        .select()
        .from(idempotencyKeys)
        .where(
          and(
            eq(idempotencyKeys.vendorId, vendorId),
            eq(idempotencyKeys.principal, 'idiomatic'),
            eq(idempotencyKeys.key, key),
          ),
        )
      await tx
        .select()
        .from(forms)
        .where(and(eq(forms.vendorId, vendorId), eq(forms.key, 'lead')))
      const [row] = await tx
        .insert(leads)
        .values({
          vendorId,
          id: randomUUID(),
          status: 'new',
          form: 'lead',
          name: values.name,
          email: values.email,
          company: values.company,
          companyDomain: values.email.split('@')[1] ?? null,
          country: values.country,
          values,
          channel: 'key',
          pageUrl: source.pageUrl,
          utm: source.utm,
          createdAt: now,
          updatedAt: now,
        })
        .returning()
      await tx.insert(outbox).values({
        vendorId,
        id: randomUUID(),
        type: 'lead.created',
        subjectKind: 'lead',
        subjectId: row!.id,
        actorKind: 'key',
        data: { lead: row },
        occurredAt: now,
      })
      await tx.insert(idempotencyKeys).values({
        vendorId,
        principal: 'idiomatic',
        key,
        requestHash: createHash('sha256').update(JSON.stringify(values)).digest('base64url'),
        status: 201,
        headers: {},
        body: JSON.stringify(row),
      })
      return row
    })
    return c.json(lead, 201)
  })
  return app
}
