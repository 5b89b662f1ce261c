import type { OpenPRM } from '@openprm/sdk'

/** Takes deals into the programme through the import that every vendor has, spread over its stages. */
export async function importDeals(prm: OpenPRM, count: number): Promise<void> {
  const { stages } = await prm.vendor.get()
  const rows = Array.from({ length: count }, (_, index) => {
    const stage = stages[index % stages.length]!.key
    const account = `Account ${String(index).padStart(5, '0')}`
    return [`bench-${index}`, `Robots for ${account}`, account, 1000 + index, stage].join()
  })
  const { id } = await prm.imports.create({
    kind: 'deals',
    mapping: {
      source: 'bench',
      externalId: { column: 'id' },
      name: { column: 'name' },
      accountName: { column: 'account' },
      amount: { column: 'amount', currency: 'USD', unit: 'major' },
      stage: { column: 'stage' },
    },
  })
  const { created } = await prm.imports.upload(id, ['id,name,account,amount,stage', ...rows].join('\n'))
  if (created !== count) throw new Error(`Of ${count} deals ${created} came in.`)
}
