import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCourses, readWritten } from './read.ts'

let root: string
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'openprm-courses-'))))
afterEach(() => rm(root, { recursive: true }))

const good = {
  'pricing/course.yaml': `title: Pricing basics
dueDays: 30
sections:
  - key: basics
    title: Basics
    lessons: [why.md, check.yaml]
`,
  'pricing/why.md': '---\ntitle: Why price lists\nminutes: 3\n---\n\n# Because\n\nIt **matters**.\n',
  'pricing/check.yaml': `title: Check
passMark: 60
questions:
  - key: one
    kind: single
    text: Which one?
    options:
      this: This one
      that: That one
    answer: this
`,
}

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
}
/** What is said of the files, without the folder they are in. */
const said = async (files: Record<string, string>): Promise<string> => {
  await write({ ...good, ...files })
  const error = await readCourses(root).then(
    () => new Error('It was taken.'),
    (thrown: unknown) => thrown as Error,
  )
  return error.message.replaceAll(`${root}/`, '')
}

test('a folder is a course: its name, its settings, and each file a lesson', async () => {
  await write({
    ...good,
    'pricing/translations/de.yaml': 'lessons:\n  why:\n    title: Wozu Preislisten\n',
    'pricing/README.md': 'For authors.',
  })
  expect(await readCourses(root)).toMatchObject([
    {
      key: 'pricing',
      title: 'Pricing basics',
      dueDays: 30,
      content: {
        sections: [
          {
            key: 'basics',
            lessons: [
              { key: 'why', kind: 'article', minutes: 3, markdown: '# Because\n\nIt **matters**.' },
              {
                key: 'check',
                kind: 'quiz',
                quiz: { passMark: 60, questions: [{ options: [{ key: 'this', text: 'This one' }, {}] }] },
              },
            ],
          },
        ],
        translations: { de: { lessons: { why: { title: 'Wozu Preislisten' } } } },
      },
    },
  ])
  expect(await readCourses(join(root, 'pricing'))).toHaveLength(1)
})

test('a film, its captions, a document and a picture beside a course are found by their names', async () => {
  await write({
    'show/course.yaml':
      'title: Show\nsections: [{ key: all, title: All, lessons: [film.md, list.yaml, text.md] }]\n',
    'show/film.md':
      '---\ntitle: Film\nkind: video\nurl: media/film.mp4\ndurationSeconds: 60\ncaptions: [{ language: en, label: English, url: film.vtt }]\n---\n',
    'show/list.yaml': 'title: List\nkind: document\nurl: list.pdf\n',
    'show/text.md':
      '---\ntitle: Text\n---\n![Map](<my map.png>) and ![again](<my map.png>), [site](https://a.example), [gone](gone.png)\n',
    'show/media/film.mp4': 'film',
    'show/film.vtt': 'WEBVTT',
    'show/list.pdf': '%PDF-',
    'show/my map.png': 'png',
    'show/unused.png': 'png',
  })
  const [written] = await readWritten(root)
  const ids = new Map(written!.files.map(({ name, id }) => [name, id]))
  expect([...ids.keys()].toSorted()).toEqual(['film.mp4', 'film.vtt', 'list.pdf', 'my map.png'])
  const [film, list, text] = written!.course.content.sections[0]!.lessons
  expect(film).toMatchObject({ url: ids.get('film.mp4'), captions: [{ url: ids.get('film.vtt') }] })
  expect(list).toMatchObject({ url: ids.get('list.pdf') })
  const map = ids.get('my map.png')
  expect(text).toMatchObject({
    markdown: `![Map](${map}) and ![again](${map}), [site](https://a.example), [gone](gone.png)`,
  })
})

test('lessons of other kinds: a video with its transcript, a link, an assignment', async () => {
  await write({
    ...good,
    'pricing/course.yaml': good['pricing/course.yaml'].replace(
      '[why.md',
      '[film.md, list.yaml, task.md, why.md',
    ),
    'pricing/film.md':
      '---\ntitle: Film\nkind: video\nurl: https://cdn.example.com/a.mp4\ndurationSeconds: 60\n---\nHello.',
    'pricing/list.yaml': 'title: The list\nkind: link\nurl: https://example.com/list\n',
    'pricing/task.md': '---\ntitle: Task\nkind: assignment\n---\nSend us an offer.',
  })
  const [course] = await readCourses(root)
  expect(course!.content.sections[0]!.lessons).toMatchObject([
    { kind: 'video', transcript: 'Hello.' },
    { kind: 'link', url: 'https://example.com/list' },
    { kind: 'assignment', instructions: 'Send us an offer.' },
    {},
    {},
  ])
})

describe('a mistake is told with its file and line', () => {
  const head = good['pricing/course.yaml']
  const quiz = good['pricing/check.yaml']
  test.each([
    [
      'a field that there is not',
      { 'pricing/course.yaml': `${head}colour: red\n` },
      'pricing/course.yaml:7: There is no field "colour".',
    ],
    [
      'a value of the wrong kind',
      { 'pricing/course.yaml': head.replace('30', 'soon') },
      'pricing/course.yaml:2: dueDays: Invalid input: expected number, received string',
    ],
    [
      'a lesson that is not there',
      { 'pricing/course.yaml': head.replace('why.md', 'when.md') },
      'pricing/course.yaml:6: There is no file when.md beside it.',
    ],
    [
      'a way out of the folder',
      { 'pricing/course.yaml': head.replace('why.md', '../../etc/passwd.md') },
      'pricing/course.yaml:6: sections.0.lessons.0: Expected the name of a file beside this one, such as why.md',
    ],
    [
      'a lesson in no section',
      { 'pricing/spare.md': '---\ntitle: Spare\n---\n' },
      'pricing/spare.md:1: It is in no section of course.yaml.',
    ],
    [
      'an answer that is no option',
      { 'pricing/check.yaml': quiz.replace('answer: this', 'answer: those') },
      'pricing/check.yaml:4: questions.0: The answer "those" is none of the options.',
    ],
    [
      'a lesson without a title',
      { 'pricing/why.md': '# Because' },
      'pricing/why.md:1: A lesson begins with its title between two lines of "---".',
    ],
    [
      'front matter that is not understood',
      { 'pricing/why.md': '---\ntitle: Why\nminutes: long\n---\n' },
      'pricing/why.md:3: minutes: Invalid input: expected number, received string',
    ],
    [
      'YAML that is none',
      { 'pricing/check.yaml': 'title: "Check\n' },
      'pricing/check.yaml:2: Missing closing "quote',
    ],
    [
      'a key twice',
      { 'pricing/check.yaml': `title: Twice\n${quiz}` },
      'pricing/check.yaml:2: Map keys must be unique',
    ],
    [
      'a list in place of values',
      { 'pricing/check.yaml': '- one\n' },
      'pricing/check.yaml:1: Expected names and values',
    ],
    [
      'a translation of a field that there is not',
      { 'pricing/translations/de.yaml': 'titel: Preise\n' },
      'pricing/translations/de.yaml:1: There is no field "titel".',
    ],
    [
      'an alias that grows without end',
      { 'pricing/check.yaml': bomb() },
      'pricing/check.yaml:1: Excessive alias count',
    ],
  ])('%s', async (_, files, words) => {
    expect(await said(files as Record<string, string>)).toContain(words)
  })

  test('all of them at once, over all courses', async () => {
    const files = { 'pricing/why.md': '# No title', 'other/course.yaml': 'title: Other\n' }
    expect((await said(files)).split('\n')).toHaveLength(2)
  })

  test('a folder without a course', async () => {
    await write({ 'notes/readme.txt': 'nothing' })
    await expect(readCourses(root)).rejects.toThrow(
      'There is no course.yaml in it, nor in a folder below it.',
    )
  })
})

function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of ['b', 'c', 'd', 'e'].entries())
    lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcd'[at]}`).join(', ')}]`)
  return `${lines.join('\n')}\n`
}
