import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  sending: 'Enviando',
  another: 'Enviar otra solicitud',
  network: 'No podemos conectar con el servidor. Tus respuestas siguen aquí.',
  server: 'Algo ha fallado por nuestra parte. Tus respuestas siguen aquí.',
  slow: 'Seguimos enviando. La conexión es lenta; no tienes que hacer nada.',
  busy: 'Hay muchas personas enviando ahora. Tus respuestas siguen aquí.',
  back: 'Se enviarán solas en cuanto vuelva la conexión.',
  kept: 'Todavía sin enviar. Tus respuestas siguen aquí.',
  session:
    'Tu sesión ha terminado. Inicia sesión en otra pestaña y envía de nuevo: tus respuestas siguen aquí.',
  changed: 'Este formulario acaba de cambiar. Repásalo y envíalo de nuevo.',
} satisfies Translation<LeadFormMessage>
