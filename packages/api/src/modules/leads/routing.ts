/** A partner as routing sees it. */
export interface Candidate {
  id: string
  name: string
  /** Keys of the vendor's lists; none means no limit. */
  territories: readonly string[]
  products: readonly string[]
  /** Its rank by the highest of the programme: 0 to 1. */
  tier: number
  /** 200 gets twice as many leads as 100, 0 none. */
  weight: number
  openLeads: number
  maxOpenLeads: number | null
  /** Leads it was offered lately, and how many of them it declined or let expire. */
  recentOffers: number
  recentRefusals: number
  lastOfferedAt: string | null
  /** Whether it has what the programme asks for before such a lead may be accepted. */
  qualified: boolean
  /** How it parted with this very lead, if it had it before. */
  parted: 'declined' | 'expired' | 'recalled' | null
}

/** What a lead asks of a partner. */
export interface Need {
  country: string | null
  /** Keys of the territories that its country belongs to. */
  territories: readonly string[]
  product: string | null
}

export const skipReasons = [
  'not_routed',
  'full',
  'outside_territory',
  'other_product',
  'not_certified',
  'declined_before',
  'expired_before',
  'recalled_before',
] as const
export type SkipReason = (typeof skipReasons)[number]

/** Part of the points, 0 to 1; or why the partner is out. */
type Verdict = number | SkipReason
interface Criterion {
  outOf: number
  judge: (candidate: Candidate, need: Need) => Verdict
}

/** Leads by weight: what a partner of weight 100 would feel. */
const felt = (leads: number, { weight }: Candidate): number => (leads * 100) / Math.max(weight, 1)
const lessWithMore = (amount: number): number => 1 / (1 + amount)
/** One that takes anything stands between a specialist and no fit. */
const generalist = 0.5

function fit(own: readonly string[], wanted: readonly string[] | null, out: SkipReason): Verdict {
  if (own.length === 0 || wanted === null) return generalist
  return wanted.some((key) => own.includes(key)) ? 1 : out
}

/** What decides who is offered a lead. One more criterion is one more row. */
export const criteria = {
  territory: {
    outOf: 30,
    judge: ({ territories }, need) =>
      fit(territories, need.country === null ? null : need.territories, 'outside_territory'),
  },
  product: {
    outOf: 25,
    judge: ({ products }, { product }) => fit(products, product === null ? null : [product], 'other_product'),
  },
  tier: { outOf: 15, judge: ({ tier, qualified }) => (qualified ? tier : 'not_certified') },
  load: {
    outOf: 15,
    judge: (candidate) => {
      const { openLeads, maxOpenLeads, weight } = candidate
      if (weight === 0) return 'not_routed'
      if (maxOpenLeads !== null && openLeads >= maxOpenLeads) return 'full'
      return lessWithMore(felt(openLeads, candidate))
    },
  },
  answers: {
    outOf: 10,
    judge: ({ parted, recentRefusals }) =>
      parted === null ? lessWithMore(recentRefusals) : (`${parted}_before` as const),
  },
  turn: { outOf: 5, judge: (candidate) => lessWithMore(felt(candidate.recentOffers, candidate)) },
} as const satisfies Record<string, Criterion>

export type CriterionKey = keyof typeof criteria
export const criterionKeys = Object.keys(criteria) as [CriterionKey, ...CriterionKey[]]

export interface Judged {
  candidate: Candidate
  /** Null when the partner is out. */
  score: number | null
  parts: Array<{ criterion: CriterionKey; points: number; outOf: number }>
  reasons: SkipReason[]
}

function judge(candidate: Candidate, need: Need): Judged {
  const parts: Judged['parts'] = []
  const reasons: SkipReason[] = []
  for (const criterion of criterionKeys) {
    const { outOf, judge: verdictOn } = criteria[criterion] as Criterion
    const verdict = verdictOn(candidate, need)
    if (typeof verdict === 'string') reasons.push(verdict)
    parts.push({ criterion, points: typeof verdict === 'string' ? 0 : hundredths(verdict * outOf), outOf })
  }
  const score = reasons.length > 0 ? null : hundredths(parts.reduce((sum, { points }) => sum + points, 0))
  return { candidate, score, parts, reasons }
}

const hundredths = (points: number): number => Math.round(points * 100) / 100

/**
 * Everybody in the order in which a lead is offered, those who are out last. The same facts give the same order: at
 * equal scores it is the turn of who had fewer leads by its weight, then of who has waited longest.
 */
export function rank(candidates: readonly Candidate[], need: Need): Judged[] {
  return candidates
    .map((candidate) => judge(candidate, need))
    .toSorted(
      (a, b) =>
        (b.score ?? -1) - (a.score ?? -1) ||
        felt(a.candidate.recentOffers, a.candidate) - felt(b.candidate.recentOffers, b.candidate) ||
        compare(a.candidate.lastOfferedAt ?? '', b.candidate.lastOfferedAt ?? '') ||
        compare(a.candidate.id, b.candidate.id),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
