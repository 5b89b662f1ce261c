import { expect } from 'vitest'
import type { Client } from '../../testing/index.ts'
import type { Content } from './content.ts'

type Draft = Parameters<typeof Content.parse>[0]

export const quizLesson = {
  key: 'quiz',
  title: 'What did you learn?',
  kind: 'quiz',
  quiz: {
    passMark: 80,
    attempts: 3,
    timeLimitSeconds: 600,
    questions: [
      {
        key: 'one',
        kind: 'single',
        text: 'Which one?',
        options: [
          { key: 'right', text: 'This' },
          { key: 'wrong', text: 'That' },
        ],
        answer: 'right',
        explanation: 'Because the secret explanation says so.',
      },
      {
        key: 'many',
        kind: 'multiple',
        text: 'Which ones?',
        options: [
          { key: 'a', text: 'A' },
          { key: 'b', text: 'B' },
          { key: 'c', text: 'C' },
        ],
        answers: ['a', 'c'],
      },
      { key: 'truth', kind: 'true_false', text: 'Is it so?', answer: false },
      {
        key: 'order',
        kind: 'ordering',
        text: 'In which order?',
        options: [
          { key: 'first', text: 'First' },
          { key: 'second', text: 'Second' },
          { key: 'third', text: 'Third' },
        ],
      },
      { key: 'word', kind: 'short_text', text: 'Which word?', accepted: ['Deal registration'] },
    ],
  },
}

/** A small course with a lesson of each completion rule and a quiz of each kind of question. */
export const courseContent = {
  sections: [
    {
      key: 'basics',
      title: 'Basics',
      lessons: [
        { key: 'welcome', title: 'Welcome', kind: 'article', minutes: 2, markdown: '# Hello\n\nWelcome.' },
        {
          key: 'rules',
          title: 'The rules',
          kind: 'article',
          minutes: 3,
          markdown: 'Read slowly.',
          completion: { rule: 'dwell', seconds: 60 },
        },
        {
          key: 'film',
          title: 'The film',
          kind: 'video',
          url: 'https://cdn.example.com/film.mp4',
          durationSeconds: 100,
          captions: [{ language: 'en', label: 'English', url: 'https://cdn.example.com/film.en.vtt' }],
        },
      ],
    },
    {
      key: 'check',
      title: 'Check',
      lessons: [quizLesson],
    },
  ],
  translations: {
    de: {
      title: 'Verkaufen lernen',
      lessons: {
        welcome: { title: 'Willkommen', markdown: '# Hallo' },
        quiz: { questions: { one: { text: 'Welches?', options: { right: 'Dieses' } } } },
      },
    },
  },
} satisfies Draft

export const rightAnswers = {
  one: 'right',
  many: ['c', 'a'],
  truth: false,
  order: ['first', 'second', 'third'],
  word: '  deal   REGISTRATION ',
}

/** A course that opening its one lesson finishes. */
export const shortContent = {
  sections: [
    {
      key: 'only',
      title: 'Only',
      lessons: [{ key: 'read', title: 'Read', kind: 'article', markdown: 'Read this.' }],
    },
  ],
} satisfies Draft

/** A course that people can take. */
export async function publishCourse(key: Client, more: object = {}): Promise<string> {
  const body = { key: `c${crypto.randomUUID()}`, title: 'Selling robots', content: courseContent, ...more }
  const created = await key<{ id: string }>('/v1/courses', { body })
  expect(created.status, created.text).toBe(201)
  const answer = await key(`/v1/courses/${created.body.id}/publish`, { body: {} })
  expect(answer.status, answer.text).toBe(200)
  return created.body.id
}

/** The course with one lesson written anew. */
export function withLesson(key: string, change: object): Draft {
  return {
    ...courseContent,
    sections: courseContent.sections.map((section) => ({
      ...section,
      lessons: section.lessons.map((lesson) => (lesson.key === key ? { ...lesson, ...change } : lesson)),
    })),
  }
}
