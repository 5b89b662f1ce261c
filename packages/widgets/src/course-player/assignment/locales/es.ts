import type { Translation } from '../../../core/messages.ts'
import type { AssignmentMessage } from '../assignment.messages.ts'

export default {
  your_text: 'Tu texto',
  files: 'Archivos',
  choose_files: 'Elegir archivos',
  drop: 'o suéltalos o pégalos aquí',
  limits:
    'Hasta {number} archivos de {size} cada uno: PDF, documentos de Office y de texto, imágenes, audio, vídeos cortos.',
  take_out: 'Quitar: {name}',
  sending: 'Enviando: {share}',
  send_again: 'Enviar de nuevo',
  added: '{name}: añadido',
  too_large: 'Pesa más de {size}.',
  too_many: 'Una entrega puede tener {number} archivos.',
  hand_in: 'Entregar',
  nothing_yet: 'Primero escribe un texto o añade un archivo.',
  not_there: 'Falta un archivo: quítalo o envíalo de nuevo.',
  kept: 'Guardado como borrador que solo tú ves.',
  not_kept: 'No se pudo guardar el borrador: {why}',
  submitted: 'Entregado el {date}',
  wait: 'Se está revisando. Aquí verás lo que diga quien lo revisa.',
  returned: 'Devuelto el {date}: falta algo',
  passed: 'Aprobado el {date}',
  says: '{name} dice',
  reviewer: 'La revisión',
  before: 'Lo que entregaste',
} satisfies Translation<AssignmentMessage>
