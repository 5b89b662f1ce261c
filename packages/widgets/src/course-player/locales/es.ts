import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Lecciones',
  progress: '{done} de {total} lecciones',
  done: 'Hecha',
  known: 'No se pide otra vez',
  begin: 'Empezar el curso',
  by_assignment: 'Este curso se asigna. Pídelo a tu administrador o a tu responsable de canal.',
  renewal: 'Renovación: solo lo nuevo, y lo que demuestra que aún sabes el resto.',
  due: 'Para el {date}',
  previous: 'Lección anterior',
  next: 'Lección siguiente',
  lesson_done: '{lesson}: hecha',
  finished: 'Has terminado este curso.',
  earned: 'Has obtenido un certificado: {title}',
  certificate: 'N.º {number}, válido hasta el {date}',
  certificate_ever: 'N.º {number}',
  dwell: {
    one: 'Cuenta cuando lleve {count} minuto abierta.',
    other: 'Cuenta cuando lleve {count} minutos abierta.',
  },
  watch: 'Cuenta cuando hayas visto el {share}.',
  transcript: 'Transcripción',
  open_document: 'Abrir el documento',
  open_link: 'Abrir la página',
  new_tab: 'Se abre en otra pestaña',
  captions: 'C activa los subtítulos; J y L retroceden y avanzan diez segundos.',
  broken_video: 'El vídeo no se puede reproducir aquí.',
  unsaved: 'Tu progreso aún no se ha podido guardar. Seguimos intentándolo.',
  unknown_lesson: 'Esta lección ya no forma parte del curso.',
} satisfies Translation<CoursePlayerMessage>
