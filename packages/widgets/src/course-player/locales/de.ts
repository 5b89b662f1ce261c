import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Lektionen',
  progress: '{done} von {total} Lektionen',
  done: 'Erledigt',
  known: 'Nicht noch einmal nötig',
  renewal: 'Erneuerung: nur was neu ist, und was zeigt, dass der Rest noch sitzt.',
  due: 'Fällig {date}',
  previous: 'Vorige Lektion',
  next: 'Nächste Lektion',
  lesson_done: '{lesson}: erledigt',
  finished: 'Du hast diesen Kurs abgeschlossen.',
  unsaved: 'Dein Fortschritt ließ sich noch nicht speichern. Wir versuchen es weiter.',
  unknown_lesson: 'Diese Lektion gehört nicht mehr zum Kurs.',
} satisfies Translation<CoursePlayerMessage>
