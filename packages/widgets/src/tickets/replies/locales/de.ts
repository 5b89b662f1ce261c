import type { Translation } from '../../../core/messages.ts'
import type { RepliesMessage } from '../replies.messages.ts'

export default {
  replies: 'Gespeicherte Antworten',
  help: 'Was ihr immer wieder antwortet. Alle eure Leute benutzen dieselben.',
  back: 'Zurück zum Ticket',
  new: 'Neue Antwort',
  title: 'Titel',
  body: 'Text',
  save: 'Speichern',
  delete: 'Löschen',
  really: 'Für alle löschen?',
  saved: 'Gespeichert: {title}',
  gone: 'Gelöscht: {title}',
} satisfies Translation<RepliesMessage>
