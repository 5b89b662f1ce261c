import type { Translation } from '../../../core/messages.ts'
import type { RepliesMessage } from '../replies.messages.ts'

export default {
  replies: 'Risposte salvate',
  help: 'Ciò che rispondete di continuo. Tutti i vostri usano le stesse.',
  back: 'Torna al ticket',
  new: 'Nuova risposta',
  title: 'Titolo',
  body: 'Testo',
  save: 'Salva',
  delete: 'Elimina',
  really: 'Eliminare per tutti?',
  saved: 'Salvata: {title}',
  gone: 'Eliminata: {title}',
} satisfies Translation<RepliesMessage>
