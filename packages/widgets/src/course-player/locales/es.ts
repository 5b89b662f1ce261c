import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Lecciones',
  progress: '{done} de {total} lecciones',
  done: 'Hecha',
  known: 'No se pide otra vez',
  renewal: 'Renovación: solo lo nuevo, y lo que demuestra que aún sabes el resto.',
  due: 'Para el {date}',
  previous: 'Lección anterior',
  next: 'Lección siguiente',
  lesson_done: '{lesson}: hecha',
  finished: 'Has terminado este curso.',
  unsaved: 'Tu progreso aún no se ha podido guardar. Seguimos intentándolo.',
  unknown_lesson: 'Esta lección ya no forma parte del curso.',
} satisfies Translation<CoursePlayerMessage>
