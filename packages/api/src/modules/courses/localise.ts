import type { Content, Lesson, Translation } from './content.ts'
import type { Question } from './quiz.ts'

/** The best translation for a language: the tag itself, then its language without region; undefined for the course's own. */
export function translationFor(
  translations: Record<string, Translation>,
  wanted: string | undefined,
): { language: string; texts: Translation } | undefined {
  if (wanted === undefined) return undefined
  for (const language of [wanted, wanted.split('-')[0] ?? wanted]) {
    const texts = translations[language]
    if (texts) return { language, texts }
  }
  return undefined
}

/** The content with every text that the translation has; what it lacks stays as it was written. */
export function localise(content: Content, texts: Translation | undefined): Content['sections'] {
  if (!texts) return content.sections
  return content.sections.map((section) => ({
    ...section,
    title: texts.sections?.[section.key] ?? section.title,
    lessons: section.lessons.map((lesson) => localiseLesson(lesson, texts.lessons?.[lesson.key])),
  }))
}

type LessonTexts = NonNullable<Translation['lessons']>[string]

function localiseLesson(lesson: Lesson, texts: LessonTexts | undefined): Lesson {
  if (!texts) return lesson
  const { questions, ...flat } = texts
  // A translation cannot add a field that the kind does not have.
  const known = Object.fromEntries(Object.entries(flat).filter(([name]) => name in lesson))
  if (lesson.kind !== 'quiz') return { ...lesson, ...known }
  const quiz = {
    ...lesson.quiz,
    questions: lesson.quiz.questions.map((question) => localiseQuestion(question, questions?.[question.key])),
  }
  return { ...lesson, ...known, quiz }
}

function localiseQuestion(
  question: Question,
  texts: NonNullable<LessonTexts['questions']>[string] | undefined,
): Question {
  if (!texts) return question
  const own = {
    text: texts.text ?? question.text,
    explanation: texts.explanation ?? question.explanation,
  }
  if (question.kind === 'short_text') {
    // Answers in either language are right: people mix them.
    return { ...question, ...own, accepted: [...question.accepted, ...(texts.accepted ?? [])] }
  }
  if (question.kind === 'true_false') return { ...question, ...own }
  const options = question.options.map((option) => ({
    ...option,
    text: texts.options?.[option.key] ?? option.text,
  }))
  return { ...question, ...own, options }
}
