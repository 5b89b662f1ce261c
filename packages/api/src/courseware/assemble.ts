import { basename, extname } from 'node:path'
import type { SourceFile } from './source-file.ts'

type Path = readonly PropertyKey[]

interface Parts {
  /** Of the course, unless it names another. */
  key: string
  head: SourceFile
  sections: Array<{ lessons: string[] } & Record<string, unknown>>
  lessons: Map<string, SourceFile>
  translations: Map<string, SourceFile>
}

export interface Assembled {
  course: unknown
  /** The file a value of the course came from, and where it is in it. */
  origin(path: Path): [SourceFile, Path]
}

/** The text of a Markdown lesson, by its kind. */
const bodies: Record<string, string> = {
  article: 'markdown',
  assignment: 'instructions',
  video: 'transcript',
}

/** Puts the files of a course together, as the API takes it. */
export function assemble({ key, head, sections, lessons, translations }: Parts): Assembled {
  const { sections: _, ...settings } = head.value
  const content = {
    sections: sections.map(({ lessons: names, ...section }) => ({
      ...section,
      lessons: names.map((name) => lessonOf(name, lessons.get(name)!)),
    })),
    translations: Object.fromEntries([...translations].map(([language, { value }]) => [language, value])),
  }
  return { course: { key, ...settings, content }, origin }

  function origin(path: Path): [SourceFile, Path] {
    const [field, part, at, within, place, ...rest] = path
    if (field !== 'content') return [head, path]
    if (part === 'translations') return [translations.get(String(at)) ?? head, path.slice(3)]
    const name = within === 'lessons' ? sections[Number(at)]?.lessons[Number(place)] : undefined
    const file = name === undefined ? undefined : lessons.get(name)
    if (file) return [file, rest[0] === 'quiz' ? rest.slice(1) : rest]
    return [head, path.slice(1)]
  }
}

/** Its key is the name of its file; YAML alone is a quiz unless it says otherwise. */
function lessonOf(name: string, { value, body }: SourceFile): object {
  const key = basename(name, extname(name))
  if (name.endsWith('.md')) {
    const kind = typeof value['kind'] === 'string' ? value['kind'] : 'article'
    const field = bodies[kind]
    return { key, kind, ...value, ...(field !== undefined && body !== '' && { [field]: body }) }
  }
  const { title, minutes, kind = 'quiz', ...rest } = value
  const common = { key, kind, title, ...(minutes !== undefined && { minutes }) }
  return kind === 'quiz' ? { ...common, quiz: quizOf(rest) } : { ...common, ...rest }
}

type Values = Record<string, unknown>
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Options are written as `key: text`, which reads well and needs no second name for each. */
function quizOf(quiz: Values): Values {
  if (!Array.isArray(quiz['questions'])) return quiz
  return { ...quiz, questions: quiz['questions'].map(questionOf) }
}

function questionOf(question: unknown): unknown {
  if (!isValues(question) || !isValues(question['options'])) return question
  const options = Object.entries(question['options']).map(([key, text]) => ({ key, text }))
  return { ...question, options }
}
