/** The driver alone: its own transactions, prepared statements, times as text. No checks, no idempotency, no event. */
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type postgres from 'postgres'

export function rawApp(sql: postgres.Sql): Hono {
  const app = new Hono()
  const enter = (tx: postgres.TransactionSql, vendorId: string) =>
    tx`select set_config('prm.vendor_id', ${vendorId}, true)`

  app.get('/deals', async (c) => {
    const vendorId = c.req.header('vendor') ?? ''
    const [, rows] = await sql.begin('read only', (tx) => [
      enter(tx, vendorId),
      tx`
        select d.*, p.name as partner_name, u.name as owner_name
        from prm.deals d
        left join prm.partners p on p.vendor_id = d.vendor_id and p.id = d.partner_id
        left join prm.users u on u.vendor_id = d.vendor_id and u.id = d.owner_id
        where d.vendor_id = ${vendorId}
        order by d.created_at desc, d.id desc limit 50`,
    ])
    return c.json({ data: rows })
  })

  app.post('/leads', async (c) => {
    const vendorId = c.req.header('vendor') ?? ''
    const { values } = await c.req.json<{ values: Record<string, string> }>()
    const [, rows] = await sql.begin((tx) => [
      enter(tx, vendorId),
      tx`
        insert into prm.leads (vendor_id, id, status, form, name, email, company, field_values, channel)
        values (${vendorId}, ${randomUUID()}, 'new', 'lead', ${values['name']!}, ${values['email']!}, ${values['company']!},
          ${tx.json(values)}, 'key')
        returning *`,
    ])
    return c.json(rows?.[0], 201)
  })
  return app
}
