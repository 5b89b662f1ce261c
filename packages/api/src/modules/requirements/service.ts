import type { Tx } from '../../db/tenant.ts'
import { emit } from '../../events/outbox.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { omitUndefined } from '../../objects.ts'
import * as certifications from '../certifications/service.ts'
import * as records from '../enrolments/records.ts'
import * as users from '../users/service.ts'
import { look, lookAtAll, type Subject } from './kinds.ts'
import * as repository from './repository.ts'
import type {
  GatedCommand,
  Missing,
  Requirement,
  RequirementCheck,
  RequirementCheckResult,
  RequirementCreate,
  RequirementQuery,
  RequirementUpdate,
} from './schema.ts'

function present({ vendorId: _, ...requirement }: repository.Row): Requirement {
  return requirement
}

export async function list(tx: Tx, query: RequirementQuery): Promise<Page<Requirement>> {
  const shape = ['requirements', tx.vendorId, query.status]
  const rows = await repository.list(tx, query, decodeCursor(query.cursor, shape))
  return toPage(rows, query.limit, shape, (row) => ({ value: row.title, id: row.id }), present)
}

/** @throws ApiError not_found */
export async function get(tx: Tx, id: string): Promise<Requirement> {
  const row = await repository.find(tx, id)
  if (!row) throw notFound('requirement')
  return present(row)
}

/** @throws ApiError not_found when something it asks for is not there */
export async function create(tx: Tx, input: RequirementCreate): Promise<Requirement> {
  await requireNeeds(tx, input.needs)
  const row = await repository.insert(tx, {
    ...input,
    effectiveFrom: input.effectiveFrom ?? tx.now,
    vendorId: tx.vendorId,
    id: newId('requirement'),
    status: 'active',
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  return announce(tx, 'requirement.created', present(row))
}

/** @throws ApiError not_found | precondition_failed */
export async function update(
  tx: Tx,
  id: string,
  input: RequirementUpdate,
  ifMatch: number | undefined,
): Promise<Requirement> {
  const before = await repository.lock(tx, id)
  if (!before) throw notFound('requirement')
  checkVersion(before, ifMatch)
  await requireNeeds(tx, input.needs ?? [])
  return announce(tx, 'requirement.updated', present(await repository.update(tx, id, omitUndefined(input))))
}

async function requireNeeds(tx: Tx, needs: Requirement['needs']): Promise<void> {
  for (const need of needs) await certifications.get(tx, need.certificationId)
}

/** The same answer as at the attempt, before it. @throws ApiError not_found */
export async function check(tx: Tx, input: RequirementCheck): Promise<RequirementCheckResult> {
  const userId = input.userId ?? tx.principal.userId
  if (userId === null) throw new ApiError('validation_failed', 'Name the person in `userId`.')
  await records.requireReadable(tx, userId)
  const { partnerId } = await users.get(tx, userId)
  if (partnerId === null) return { allowed: true, missing: [], upcoming: [] }
  const all = await missingFor(tx, input.command, input.product ?? null, { partnerId, userId })
  const missing = all.filter(({ from }) => from <= tx.now)
  return { allowed: missing.length === 0, missing, upcoming: all.filter(({ from }) => from > tx.now) }
}

/**
 * Stops a person of a partner whose command asks for something that is not there. The vendor's own people and keys are
 * not stopped: they decide.
 * @throws ApiError requirements_missing with `missing: [{kind, what, how, link}]`
 */
export async function enforce(tx: Tx, command: GatedCommand, product: string | null): Promise<void> {
  const { partnerId, userId } = tx.principal
  if (partnerId === null) return
  const all = await missingFor(tx, command, product, { partnerId, userId })
  const missing = all.filter(({ from }) => from <= tx.now)
  if (missing.length === 0) return
  const what = missing.map((one) => one.what).join(', ')
  throw new ApiError('requirements_missing', `This asks for: ${what}.`, { members: { missing } })
}

/** Which partners could not give a command now, for who has to choose one to ask. */
export async function whoLacks(
  tx: Tx,
  command: GatedCommand,
  product: string | null,
): Promise<(partnerId: string) => boolean> {
  const asked = (await repository.inForce(tx, command)).filter((row) => isAbout(row, product))
  const without = await Promise.all(
    asked.map(async ({ id, needs }) => {
      const [waived, have] = await Promise.all([
        repository.waivedPartners(tx, id),
        Promise.all(needs.map((need) => lookAtAll(tx, need))),
      ])
      return (partnerId: string) => !waived.has(partnerId) && !have.every((has) => has(partnerId))
    }),
  )
  return (partnerId) => without.some((lacks) => lacks(partnerId))
}

const isAbout = ({ products }: repository.Row, product: string | null): boolean =>
  products.length === 0 || (product !== null && products.includes(product))

async function missingFor(
  tx: Tx,
  command: GatedCommand,
  product: string | null,
  subject: Subject,
): Promise<Missing[]> {
  const missing: Missing[] = []
  for (const row of await repository.asked(tx, command, subject.partnerId)) {
    if (!isAbout(row, product)) continue
    for (const need of row.needs) {
      const found = await look(tx, need, subject)
      if (found) missing.push({ ...found, requirementId: row.id, kind: need.kind, from: row.effectiveFrom })
    }
  }
  return missing
}

function announce(
  tx: Tx,
  type: 'requirement.created' | 'requirement.updated',
  requirement: Requirement,
): Requirement {
  emit(tx, type, { kind: 'requirement', id: requirement.id, partnerId: null }, { requirement })
  return requirement
}
