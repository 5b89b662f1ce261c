import type { Missing } from '../requirements/schema.ts'

type LessonLink = NonNullable<Missing['link']>

/** The place in the training, and its address on a page that has the course player. */
export function linkTo(courseId: string, enrolmentId: string | null, lesson: string | null): LessonLink {
  const query = new URLSearchParams({
    'prm-course': courseId,
    ...(lesson !== null && { 'prm-lesson': lesson }),
  })
  return { courseId, enrolmentId, lesson, href: `?${query.toString()}` }
}
