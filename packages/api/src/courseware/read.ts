import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { CourseCreate } from '../modules/courses/schema.ts'
import { assemble, type Assembled } from './assemble.ts'
import { withLocalFiles, type LocalFile } from './local-files.ts'
import { readSource, type FileMistake, type SourceFile } from './source-file.ts'

/** Files of courses that have to be put right before anything is sent. */
export class CourseFilesError extends Error {
  readonly mistakes: FileMistake[]

  constructor(mistakes: FileMistake[]) {
    super(mistakes.map(({ file, line, says }) => `${file}:${line}: ${says}`).join('\n'))
    this.mistakes = mistakes
  }
}

const outline = 'course.yaml'
const lessonName = /^[\w-]+\.(?:md|ya?ml)$/
const Outline = z.looseObject({
  sections: z
    .array(
      z.looseObject({
        lessons: z
          .array(z.string().regex(lessonName, 'Expected the name of a file beside this one, such as why.md'))
          .min(1),
      }),
    )
    .min(1),
})

/** A course as it is written, and the films, documents and pictures beside it that it shows. */
export interface WrittenCourse {
  course: CourseCreate
  files: LocalFile[]
}

/** Courses that show no file of their own. @throws CourseFilesError */
export async function readCourses(directory: string): Promise<CourseCreate[]> {
  return (await readWritten(directory)).map(({ course }) => course)
}

/**
 * Reads courses written as files: a folder with a `course.yaml`, or one folder a course below it. Whatever is wrong is
 * told at once, with file and line.
 * @throws CourseFilesError
 */
export async function readWritten(directory: string): Promise<WrittenCourse[]> {
  const folders = await foldersOf(directory)
  const read = await Promise.all(folders.map(readCourse))
  const mistakes = read.flatMap((one) => ('mistakes' in one ? one.mistakes : []))
  if (mistakes.length > 0) throw new CourseFilesError(mistakes)
  return read.flatMap((one) => ('course' in one ? [one] : []))
}

async function foldersOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  if (entries.some(({ name }) => name === outline)) return [directory]
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name))
  const courses = await Promise.all(
    below.map(async (folder) => ((await readdir(folder)).includes(outline) ? [folder] : [])),
  )
  if (courses.flat().length > 0) return courses.flat().toSorted()
  throw new CourseFilesError([
    { file: directory, line: 1, says: `There is no ${outline} in it, nor in a folder below it.` },
  ])
}

type Result = WrittenCourse | { mistakes: FileMistake[] }

async function readCourse(folder: string): Promise<Result> {
  const head = await readSource(join(folder, outline))
  if (head.mistakes.length > 0) return head
  const shape = Outline.safeParse(head.value)
  if (!shape.success) return { mistakes: told(shape.error.issues, (path) => [head, path]) }
  const names = shape.data.sections.flatMap(({ lessons }) => lessons)
  const lessons = new Map<string, SourceFile>()
  const mistakes = await strangers(folder, names)
  for (const [at, { lessons: list }] of shape.data.sections.entries())
    for (const [place, name] of list.entries()) {
      const file = await readSource(join(folder, name)).catch(unlessMissing)
      if (file) lessons.set(name, file)
      else
        mistakes.push({
          file: head.file,
          line: head.lineOf(['sections', at, 'lessons', place]),
          says: `There is no file ${name} beside it.`,
        })
    }
  const translations = await readTranslations(folder)
  const files = [...lessons.values(), ...translations.values()]
  mistakes.push(...files.flatMap((file) => file.mistakes))
  if (mistakes.length > 0) return { mistakes }
  return check(
    folder,
    assemble({ key: basename(folder), head, sections: shape.data.sections, lessons, translations }),
  )
}

async function check(folder: string, { course: assembled, origin }: Assembled): Promise<Result> {
  const { course, files } = await withLocalFiles(folder, assembled)
  const result = CourseCreate.safeParse(course)
  return result.success ? { course: result.data, files } : { mistakes: told(result.error.issues, origin) }
}

function told(issues: z.core.$ZodIssue[], origin: Assembled['origin']): FileMistake[] {
  return issues.map((issue) => {
    const stranger = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const [{ file, lineOf }, path] = origin(stranger === undefined ? issue.path : [...issue.path, stranger])
    const name = path.map(String).join('.')
    const says = stranger === undefined ? issue.message : `There is no field "${stranger}".`
    return {
      file,
      line: lineOf(path),
      says: name === '' || stranger !== undefined ? says : `${name}: ${says}`,
    }
  })
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

/** A lesson that stands in no section would be missed by nobody, and was surely meant to be there. */
async function strangers(folder: string, names: string[]): Promise<FileMistake[]> {
  const known = new Set([outline, 'README.md', ...names])
  const files = (await readdir(folder)).filter((name) => /\.(?:md|ya?ml)$/.test(name) && !known.has(name))
  return files.map((name) => ({
    file: join(folder, name),
    line: 1,
    says: `It is in no section of ${outline}.`,
  }))
}

async function readTranslations(folder: string): Promise<Map<string, SourceFile>> {
  const directory = join(folder, 'translations')
  const names = (await readdir(directory).catch(() => [])).filter((name) => /\.ya?ml$/.test(name))
  const files = await Promise.all(
    names.map(
      async (name) => [basename(name, extname(name)), await readSource(join(directory, name))] as const,
    ),
  )
  return new Map(files)
}
