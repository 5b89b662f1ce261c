import type { Tx } from '../../db/tenant.ts'
import { Money } from '../../http/schemas.ts'
import { omitUndefined } from '../../objects.ts'
import type { Deal } from '../deals/schema.ts'
import * as deals from '../deals/service.ts'
import { leadTransitions } from './lifecycle.ts'
import * as offers from './offers.ts'
import * as repository from './repository.ts'
import type { LeadConvert } from './schema.ts'
import { take, type IfMatch } from './step.ts'
import { tell } from './tell.ts'

/**
 * Turns a lead into a deal without retyping: it takes along the account and its domain, amount, product, owner and
 * partner, and links back. Who converts an offered lead accepts it by that.
 * @throws ApiError not_found | invalid_transition | validation_failed | precondition_failed | deal_conflict |
 * requirements_missing
 */
export async function convert(tx: Tx, id: string, input: LeadConvert, ifMatch: IfMatch): Promise<Deal> {
  const lead = await take(tx, id, ifMatch)
  const status = leadTransitions.apply('convert', lead.status, tx.principal)
  await offers.admit(tx, lead)
  const partnerId = input.partnerId ?? lead.partnerId
  const stays = partnerId === lead.partnerId
  const name = lead.company ?? lead.name
  const amount = Money.safeParse(lead.values['amount'])
  const deal = await deals.create(
    tx,
    {
      name,
      accountName: name,
      accountDomain: lead.companyDomain,
      amount: amount.success ? amount.data : null,
      product: lead.product,
      // Whoever looked after it at one partner does not at another.
      ownerId: stays ? lead.ownerId : null,
      ...omitUndefined(input),
      values: { ...(await deals.carryOver(tx, lead.values)), ...input.values },
      partnerId,
    },
    { leadId: id },
  )
  if (!stays) await offers.close(tx, id, 'recalled')
  else if (lead.status === 'offered') await offers.close(tx, id, 'accepted')
  else await offers.stopClocks(tx, id)
  repository.update(tx, id, {
    status,
    dealId: deal.id,
    partnerId: deal.partnerId,
    ownerId: deal.ownerId,
    answerDueAt: null,
    contactsHidden: false,
    unroutedReason: null,
  })
  tell(tx, 'lead.converted', await repository.current(tx, id), { more: () => ({ deal }) })
  return deal
}
