import type { PathStep } from './schema.ts'

/** What of a person's latest run of a course decides about a step. */
interface Run {
  id: string
  status: 'assigned' | 'in_progress' | 'completed' | 'withdrawn'
  done: number
  total: number
}

/** The courses of a path in order, each with how far a person is: what comes after an unfinished one waits. */
export function stepsFrom(
  courseIds: readonly string[],
  titles: ReadonlyMap<string, string>,
  runs: ReadonlyMap<string, Run>,
): PathStep[] {
  let waiting = false
  return courseIds.map((courseId) => {
    const run = runs.get(courseId)
    const completed = run?.status === 'completed'
    const begun = run?.status === 'in_progress' || run?.status === 'assigned'
    const status = completed ? 'completed' : begun ? 'in_progress' : waiting ? 'locked' : 'open'
    if (!completed) waiting = true
    return {
      courseId,
      courseTitle: titles.get(courseId) ?? '',
      status,
      enrolmentId: run?.id ?? null,
      done: run?.done ?? 0,
      total: run?.total ?? 0,
    }
  })
}
