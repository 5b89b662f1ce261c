import type { OpenPRM } from '@openprm/sdk'

/**
 * The sequence of the newest event, 0 when there is none. Sequences are dense, so doubling and halving finds the end
 * in some forty small reads even behind a million events; no old event is fetched for its content.
 */
export async function latestSequence(prm: Pick<OpenPRM, 'events'>): Promise<number> {
  const isBehind = async (sequence: number): Promise<boolean> =>
    (await prm.events.list({ after: sequence, limit: 1 })).data.length > 0
  if (!(await isBehind(0))) return 0
  let behind = 0
  let ahead = 1
  while (await isBehind(ahead)) {
    behind = ahead
    ahead *= 2
  }
  while (ahead - behind > 1) {
    const middle = Math.floor((behind + ahead) / 2)
    if (await isBehind(middle)) behind = middle
    else ahead = middle
  }
  return ahead
}
