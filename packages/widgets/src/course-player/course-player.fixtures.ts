import type { HandIn } from '@openprm/sdk'
import type { Attempt, CourseRun, Lesson, LessonState } from './model.ts'

const seen: LessonState = {
  seconds: 20,
  watchedSeconds: 0,
  position: null,
  completedAt: '2026-11-20T10:00:00.000Z',
}

export function aLesson(key: string, kind: Lesson['kind'], more: Partial<Lesson> = {}): Lesson {
  return {
    key,
    kind,
    title: `Lesson ${key}`,
    minutes: 3,
    asked: true,
    state: null,
    markdown: kind === 'article' ? '## Why\n\nDeals are **yours**.\n\n| a | b |\n|---|---|\n| 1 | 2 |' : null,
    url: ['video', 'document', 'link'].includes(kind) ? 'https://cdn.test/file' : null,
    durationSeconds: kind === 'video' ? 100 : null,
    captions: [],
    transcript: kind === 'video' ? 'What is **said**.' : null,
    completion: kind === 'quiz' ? null : { rule: 'viewed' },
    quiz: kind === 'quiz' ? { questions: 5, passMark: 80, attempts: 3, timeLimitSeconds: 600 } : null,
    ...more,
  }
}

/** A course with a lesson of each kind; the first is done, the second was open last. */
export function aRun(
  lessons: Lesson[] = everyKind(),
): CourseRun & { content: NonNullable<CourseRun['content']> } {
  const at = '2026-11-20T10:00:00.000Z'
  return {
    mayEnrol: true,
    course: {
      id: 'course_1',
      key: 'selling',
      title: 'Selling robots',
      summary: 'From first call to first deal.',
      language: 'en',
      status: 'published',
      audience: { partnerTypes: [], tiers: [], territories: [], tags: [], roles: [] },
      mandatory: false,
      selfEnrol: true,
      dueDays: null,
      publishedNumber: 1,
      draftNumber: null,
      version: 1,
      createdAt: at,
      updatedAt: at,
      languages: ['en'],
      minutes: 20,
      sections: [
        {
          key: 'all',
          title: 'Basics',
          lessons: lessons.map(({ key, title, kind, minutes }) => ({ key, title, kind, minutes })),
        },
      ],
    },
    content: {
      language: 'en',
      languages: ['en'],
      enrolment: {
        id: 'enrolment_1',
        courseId: 'course_1',
        courseKey: 'selling',
        courseTitle: 'Selling robots',
        number: 1,
        userId: 'user_1',
        userName: 'Ana',
        partnerId: 'partner_1',
        partnerName: 'Alpine',
        kind: 'first',
        source: 'self',
        status: 'in_progress',
        done: 1,
        total: lessons.length,
        lastLesson: lessons[1]?.key ?? null,
        dueAt: '2026-12-24T10:00:00.000Z',
        startedAt: at,
        completedAt: null,
        version: 2,
        createdAt: at,
        updatedAt: at,
      },
      sections: [{ key: 'all', title: 'Basics', lessons }],
    },
  }
}

export function everyKind(): Lesson[] {
  return [
    aLesson('read', 'article', { state: seen }),
    aLesson('slow', 'article', { completion: { rule: 'dwell', seconds: 120 } }),
    aLesson('film', 'video', {
      completion: { rule: 'watched', share: 80 },
      captions: [
        { language: 'en', label: 'English', url: 'https://cdn.test/en.vtt' },
        { language: 'de', label: 'Deutsch', url: 'https://cdn.test/de.vtt' },
      ],
    }),
    aLesson('prices', 'document'),
    aLesson('quiz', 'quiz'),
  ]
}

/** An attempt with a question of each kind. */
export function anAttempt(more: Partial<Attempt> = {}): Attempt {
  const options = ['a', 'b', 'c'].map((key) => ({ key, text: `Option ${key}` }))
  return {
    id: 'attempt_1',
    enrolmentId: 'enrolment_1',
    lesson: 'quiz',
    number: 1,
    status: 'open',
    questions: (['single', 'multiple', 'true_false', 'ordering', 'short_text'] as const).map((kind) => ({
      key: kind,
      kind,
      text: `Question ${kind}`,
      points: 1,
      options: ['true_false', 'short_text'].includes(kind) ? [] : options,
    })),
    answers: {},
    score: null,
    passMark: 80,
    attemptsLeft: 2,
    results: null,
    startedAt: '2026-11-20T10:00:00.000Z',
    endsAt: '2026-11-20T10:10:00.000Z',
    secondsLeft: 600,
    submittedAt: null,
    version: 1,
    ...more,
  }
}

export const failed = (): Attempt =>
  anAttempt({
    status: 'failed',
    score: 20,
    secondsLeft: null,
    answers: { single: 'b', multiple: ['a'], true_false: true, ordering: ['b', 'a', 'c'] },
    results: [
      { key: 'single', correct: false, points: 0, right: 'a', explanation: 'Because.' },
      { key: 'multiple', correct: false, points: 0, right: ['a', 'c'], explanation: null },
      { key: 'true_false', correct: true, points: 1, right: true, explanation: null },
      { key: 'ordering', correct: false, points: 0, right: ['a', 'b', 'c'], explanation: null },
      { key: 'short_text', correct: false, points: 0, right: 'deal', explanation: null },
    ],
  })

/** What a person has begun to hand in for the lesson `plan`. */
export function aHandIn(more: Partial<HandIn> = {}): HandIn {
  const at = '2026-11-20T10:00:00.000Z'
  return {
    id: 'handin_1',
    enrolmentId: 'enrolment_1',
    courseId: 'course_1',
    courseTitle: 'Selling robots',
    lesson: 'plan',
    lessonTitle: 'Your plan',
    userId: 'user_1',
    userName: 'Ana',
    partnerId: 'partner_1',
    partnerName: 'Alpine',
    number: 1,
    status: 'draft',
    text: null,
    files: [],
    feedback: null,
    reviewerId: null,
    reviewerName: null,
    submittedAt: null,
    decidedAt: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...more,
  }
}
