import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import type { Content } from '../modules/courses/content.ts'
import type { Course, CourseCreate } from '../modules/courses/schema.ts'
import { changedLines } from './text-diff.ts'

/** So many lines of one lesson are shown. */
const mostLines = 30

type Settings = Pick<Course, 'title' | 'summary' | 'audience' | 'mandatory' | 'selfEnrol' | 'dueDays'>
const settings = ['title', 'summary', 'audience', 'mandatory', 'selfEnrol', 'dueDays'] as const

/** Settings in the files that differ from those of the programme. */
export function changedSettings(before: Settings, after: CourseCreate): Partial<Settings> {
  const wanted = { ...after, summary: after.summary ?? null, dueDays: after.dueDays ?? null }
  return Object.fromEntries(
    settings
      .filter((name) => !isDeepStrictEqual(before[name], wanted[name]))
      .map((name) => [name, wanted[name]]),
  )
}

export const sayChanges = (before: Settings, changes: Partial<Settings>): string[] =>
  Object.entries(changes).map(
    ([name, value]) =>
      `~ ${name}: ${JSON.stringify(before[name as keyof Settings])} → ${JSON.stringify(value)}`,
  )

/** What differs between two contents, lesson by lesson; nothing where they are the same. */
export function contentDiff(before: Content, after: Content): string[] {
  if (isDeepStrictEqual(before, after)) return []
  const [were, are] = [blocksOf(before), blocksOf(after)]
  const gone = [...were].filter(([key]) => !are.has(key)).map(([, { heading }]) => `- ${heading}`)
  const changed = [...are].flatMap(([key, { heading, lines }]) => {
    const old = were.get(key)
    if (!old) return [`+ ${heading}`]
    const differing = changedLines(old.lines, lines)
    if (differing.length === 0) return []
    const more = differing.length - mostLines
    return [
      `~ ${heading}`,
      ...differing.slice(0, mostLines).map((line) => `    ${line}`),
      ...(more > 0 ? [`    … and ${more} lines more`] : []),
    ]
  })
  const told = [...gone, ...changed]
  return told.length > 0 ? told : ['~ the order of the lessons']
}

export const sayNew = ({ content: { sections } }: CourseCreate): string[] =>
  sections.flatMap(({ title, lessons }) => [
    `+ ${title}`,
    ...lessons.map((lesson) => `    + ${lesson.title} (${lesson.kind})`),
  ])

interface Block {
  heading: string
  lines: string[]
}

function blocksOf({ sections, translations }: Content): Map<string, Block> {
  const lessons = sections.flatMap((section) =>
    section.lessons.map((lesson): [string, Block] => [
      `lesson ${lesson.key}`,
      { heading: `${lesson.title} (${lesson.kind})`, lines: linesOf({ section: section.title, ...lesson }) },
    ]),
  )
  const languages = Object.entries(translations).map(([language, texts]): [string, Block] => [
    `language ${language}`,
    { heading: `translation ${language}`, lines: linesOf(texts) },
  ])
  return new Map([...lessons, ...languages])
}

/** In one order, whichever way the fields are stored. */
const linesOf = (value: object): string[] =>
  stringify(value, { lineWidth: 0, sortMapEntries: true }).trimEnd().split('\n')
