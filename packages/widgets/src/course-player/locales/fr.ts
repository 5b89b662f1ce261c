import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Leçons',
  progress: '{done} leçons sur {total}',
  done: 'Terminée',
  known: 'Pas à refaire',
  renewal: 'Renouvellement : seulement ce qui est nouveau, et ce qui prouve que le reste est acquis.',
  due: 'Pour le {date}',
  previous: 'Leçon précédente',
  next: 'Leçon suivante',
  lesson_done: '{lesson} : terminée',
  finished: 'Vous avez terminé ce cours.',
  unsaved: 'Votre progression n’a pas encore pu être enregistrée. Nous réessayons.',
  unknown_lesson: 'Cette leçon ne fait plus partie du cours.',
} satisfies Translation<CoursePlayerMessage>
