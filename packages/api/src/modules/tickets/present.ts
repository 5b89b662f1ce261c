import type { Tx } from '../../db/tenant.ts'
import { forPartner } from './policy.ts'
import type { Row } from './repository.ts'
import type { Ticket } from './schema.ts'
import { presentSla } from './sla.schema.ts'

/** A row as the vendor sees it. */
export function present({
  vendorId: _,
  clocks,
  ratingScore,
  ratingComment,
  ratedAt,
  ...ticket
}: Row): Ticket {
  const rating =
    ratingScore === null || ratedAt === null ? null : { score: ratingScore, comment: ratingComment, ratedAt }
  return { ...ticket, sla: presentSla(clocks), rating }
}

/** A ticket as the caller may see it. */
export function shown({ principal }: Tx, ticket: Ticket): Ticket {
  return principal.kind === 'partner' ? forPartner(ticket) : ticket
}
