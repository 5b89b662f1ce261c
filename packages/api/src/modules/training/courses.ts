import { linkTo } from '../courses/link.ts'
import type { CourseRow, LessonRow } from './repository.ts'
import type { TrainingCourse } from './schema.ts'

const soonMs = 14 * 86_400_000

/** A course as a person stands to it; undefined when it is not theirs to take. */
export function toCourse(row: CourseRow, locked: boolean, now: string): TrainingCourse | undefined {
  const { run } = row
  if (!run && !(row.status === 'published' && row.meant && row.selfEnrol && !locked)) return undefined
  const completed = run?.status === 'completed'
  const all = row.lessons ?? []
  const left = completed ? [] : all.filter((lesson) => isLeft(row, lesson))
  const minutes = left.reduce((sum, lesson) => sum + (lesson.minutes ?? 0), 0)
  const [next, review] = nextOf(row, left)
  return {
    courseId: row.id,
    title: row.title,
    summary: row.summary,
    mandatory: row.mandatory,
    group: groupOf(row, review, now),
    enrolmentId: run?.id ?? null,
    kind: run?.kind ?? null,
    done: run?.done ?? 0,
    total: run?.total ?? all.length,
    minutes: minutes === 0 ? null : minutes,
    dueAt: completed ? null : (run?.dueAt ?? null),
    overdue: !completed && run?.dueAt != null && run.dueAt < now,
    completedAt: run?.completedAt ?? null,
    nextLesson: next ? { key: next.key, title: next.title } : null,
    review,
    link: linkTo(row.id, run?.id ?? null, next?.key ?? null),
  }
}

function isLeft({ run, finished }: CourseRow, { key }: LessonRow): boolean {
  return !finished.includes(key) && (run?.lessons?.includes(key) ?? true)
}

/** What came back is mended first; what is being reviewed waits until all else is done. */
function nextOf(
  { reviews }: CourseRow,
  left: LessonRow[],
): [lesson: LessonRow | undefined, review: TrainingCourse['review']] {
  const returned = left.find(({ key }) => reviews[key] === 'returned')
  if (returned) return [returned, 'returned']
  const open = left.find(({ key }) => reviews[key] !== 'submitted')
  return open || left.length === 0 ? [open, null] : [left[0], 'waiting']
}

function groupOf(
  { run, mandatory }: CourseRow,
  review: TrainingCourse['review'],
  now: string,
): TrainingCourse['group'] {
  if (!run) return mandatory ? 'due' : 'available'
  if (run.status === 'completed') return 'done'
  if (review !== null) return review === 'returned' ? 'due' : 'in_progress'
  const soon = run.dueAt !== null && Date.parse(run.dueAt) - Date.parse(now) <= soonMs
  return soon || run.status === 'assigned' ? 'due' : 'in_progress'
}

const groups: Array<TrainingCourse['group']> = ['due', 'in_progress', 'available', 'done']
const reviews: Array<TrainingCourse['review']> = ['returned', null, 'waiting']

/** By group; in each what came back first and what is being reviewed last, then what is due first, then what has to be done at all, then by title; what is done newest first. */
export function byUrgency(one: TrainingCourse, other: TrainingCourse): number {
  return (
    groups.indexOf(one.group) - groups.indexOf(other.group) ||
    reviews.indexOf(one.review) - reviews.indexOf(other.review) ||
    compare(one.dueAt ?? '9', other.dueAt ?? '9') ||
    Number(other.mandatory) - Number(one.mandatory) ||
    compare(other.completedAt ?? '', one.completedAt ?? '') ||
    compare(one.title, other.title)
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
