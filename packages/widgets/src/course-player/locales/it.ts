import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Lezioni',
  progress: '{done} lezioni su {total}',
  done: 'Fatta',
  known: 'Non richiesta di nuovo',
  renewal: 'Rinnovo: solo le novità, e ciò che dimostra che il resto lo sai ancora.',
  due: 'Entro il {date}',
  previous: 'Lezione precedente',
  next: 'Lezione successiva',
  lesson_done: '{lesson}: fatta',
  finished: 'Hai completato questo corso.',
  unsaved: 'I tuoi progressi non sono ancora salvati. Continuiamo a provare.',
  unknown_lesson: 'Questa lezione non fa più parte del corso.',
} satisfies Translation<CoursePlayerMessage>
