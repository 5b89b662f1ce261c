import { appRole, schemaName, type Sql } from './connection.ts'

/** Refuses to serve when row-level security would not hold for the sessions of this pool. */
export async function assertGuarded(sql: Sql): Promise<void> {
  const [role] = await sql`
    select current_user as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user`
  if (role?.['name'] !== appRole || role['unbound'] !== false) {
    throw new Error(
      `The server must act as ${appRole} without superuser or bypassrls, not as ${String(role?.['name'])}.`,
    )
  }
  const open = await sql`
    select c.relname as name from pg_class c
    where c.relnamespace = ${schemaName}::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
      and (not c.relrowsecurity or pg_get_userbyid(c.relowner) = current_user
        or not exists (select from pg_policy p where p.polrelid = c.oid))`
  if (open.length > 0) {
    throw new Error(
      `Tables without row-level security: ${open.map((row) => String(row['name'])).join(', ')}.`,
    )
  }
}
