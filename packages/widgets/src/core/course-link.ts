import { configuration } from './config.ts'

/** The address of a course, or of a lesson in it, on the page that has the course player. */
export function courseLink(courseId: string, lesson?: string | null): string {
  const url = new URL(configuration().coursePage ?? location.href, document.baseURI)
  url.searchParams.set('prm-course', courseId)
  if (lesson) url.searchParams.set('prm-lesson', lesson)
  else url.searchParams.delete('prm-lesson')
  url.hash = ''
  return url.href
}

/** The course, and the lesson in it, that the page's own address names. */
export function linkedCourse(): { course: string | null; lesson: string | null } {
  const { searchParams } = new URL(location.href)
  return { course: searchParams.get('prm-course'), lesson: searchParams.get('prm-lesson') }
}
