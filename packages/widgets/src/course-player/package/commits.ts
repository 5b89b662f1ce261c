import type * as api from '@openprm/sdk'

/** What the run-time gives, as scorm-again renders it. */
export interface Commit {
  completionStatus?: string
  successStatus?: string
  totalTimeSeconds?: number
  score?: { raw?: number; min?: number; max?: number; scaled?: number }
  runtimeData?: { cmi?: Record<string, unknown> }
}

type Body = Omit<api.PackageCommit, 'session' | 'sequence'>

/** A report of the run-time in the words of the programme. */
export function toBody({
  completionStatus,
  successStatus,
  totalTimeSeconds,
  score,
  runtimeData,
}: Commit): Body {
  const data = runtimeData?.cmi ?? {}
  const core = (data['core'] ?? data) as Record<string, unknown>
  const bookmark = core['lesson_location'] ?? core['location']
  return {
    completion: completionStatus === 'completed' ? 'completed' : 'in_progress',
    success: successStatus === 'passed' || successStatus === 'failed' ? successStatus : 'unknown',
    score: shareOf(score),
    seconds: Number.isFinite(totalTimeSeconds) ? Math.max(0, totalTimeSeconds!) : 0,
    bookmark: typeof bookmark === 'string' && bookmark !== '' ? bookmark : null,
    data,
  }
}

/** Between 0 and 1; null without a score. */
function shareOf({ raw, min = 0, max = 100, scaled }: NonNullable<Commit['score']> = {}): number | null {
  const share = scaled ?? (raw === undefined || max <= min ? undefined : (raw - min) / (max - min))
  return share === undefined || !Number.isFinite(share) ? null : Math.min(1, Math.max(0, share))
}
