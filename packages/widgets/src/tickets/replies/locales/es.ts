import type { Translation } from '../../../core/messages.ts'
import type { RepliesMessage } from '../replies.messages.ts'

export default {
  replies: 'Respuestas guardadas',
  help: 'Lo que respondéis una y otra vez. Todo vuestro equipo usa las mismas.',
  back: 'Volver al ticket',
  new: 'Nueva respuesta',
  title: 'Título',
  body: 'Texto',
  save: 'Guardar',
  delete: 'Eliminar',
  really: '¿Eliminar para todos?',
  saved: 'Guardada: {title}',
  gone: 'Eliminada: {title}',
} satisfies Translation<RepliesMessage>
