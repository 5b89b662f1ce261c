/** Width in px of the zone at each edge in which a drag scrolls. */
const EDGE = 56
/** Most px a frame. */
const FASTEST = 18

/** How far to scroll in this frame, the nearer to the edge the faster; 0 away from both. */
export function pace(at: number, low: number, high: number): number {
  const before = low + EDGE - at
  const after = at - (high - EDGE)
  const depth = Math.min(Math.max(before, after) / EDGE, 1)
  return depth > 0 ? Math.ceil(depth * FASTEST) * (after > before ? 1 : -1) : 0
}
