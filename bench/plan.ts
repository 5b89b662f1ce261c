/** How much of everything one run takes. */
export interface Plan {
  name: 'full' | 'quick' | 'smoke'
  vendors: number
  deals: number
  leads: number
  /** Deals of two more vendors, whose searches are compared. */
  searched: { small: number; large: number }
  connections: number
  rounds: number
  /** Seconds that one contender runs in one round, after its warm-up. */
  seconds: number
  warmUp: number
}

export const plans: Record<Plan['name'], Plan> = {
  full: {
    name: 'full',
    vendors: 200,
    deals: 1_000_000,
    leads: 400_000,
    searched: { small: 10_000, large: 1_000_000 },
    connections: 32,
    rounds: 5,
    seconds: 3,
    warmUp: 1,
  },
  quick: {
    name: 'quick',
    vendors: 20,
    deals: 100_000,
    leads: 20_000,
    searched: { small: 10_000, large: 100_000 },
    connections: 32,
    rounds: 3,
    seconds: 1.5,
    warmUp: 1,
  },
  smoke: {
    name: 'smoke',
    vendors: 4,
    deals: 2_000,
    leads: 400,
    searched: { small: 500, large: 2_000 },
    connections: 4,
    rounds: 1,
    seconds: 0.4,
    warmUp: 0.2,
  },
}
