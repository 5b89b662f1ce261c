import type { Tx } from '../../db/tenant.ts'
import { ApiError } from '../../http/problem.ts'
import type { Stage } from '../vendor/schema.ts'
import * as vendor from '../vendor/service.ts'
import type { Filter } from './filter.ts'

/**
 * Tells a filter that nothing can fit from one that nothing fits today. Looked at only where nothing was found, so that
 * a list with deals waits for no second question.
 * @throws ApiError invalid_request
 */
export async function refuseUnknown(tx: Tx, { stage, territory }: Filter): Promise<void> {
  if (stage === undefined && territory === undefined) return
  const { stages, territories } = await vendor.get(tx)
  const asked = [
    ['stage', stage, stages],
    ['territory', territory, territories],
  ] as const
  for (const [name, key, list] of asked) {
    if (key === undefined || list.some((one) => one.key === key)) continue
    const detail = `There is no ${name} "${key}". This programme has ${keysOf(list)}.`
    throw new ApiError('invalid_request', detail, {
      fields: [{ pointer: `?${name}`, code: `unknown_${name}`, detail }],
    })
  }
}

/** A deal is won or lost by a move that says why, after the vendor has approved it. @throws ApiError validation_failed */
export function refuseClosed({ key, kind }: Stage): void {
  if (kind === 'open') return
  throw wrong('/stage', 'closed_stage', `A registration begins in an open stage; "${key}" is ${kind}.`)
}

/**
 * What a programme asks for before a registration goes by its product, so a partner names one of the programme's.
 * The vendor's own systems may know others, and a programme without a list takes any.
 * @throws ApiError validation_failed
 */
export async function refuseUnknownProduct(tx: Tx, product: string | null | undefined): Promise<void> {
  if (!product) return
  const { products } = await vendor.get(tx)
  if (products.length === 0 || products.some(({ key }) => key === product)) return
  const detail = `There is no product "${product}". This programme has ${keysOf(products)}.`
  throw wrong('/product', 'unknown_product', detail)
}

const keysOf = (list: ReadonlyArray<{ key: string }>): string => list.map(({ key }) => key).join(', ')

function wrong(pointer: string, code: string, detail: string): ApiError {
  return new ApiError('validation_failed', detail, { fields: [{ pointer, code, detail }] })
}
