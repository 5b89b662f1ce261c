import type { Translation } from '../../../core/messages.ts'
import type { AssignmentMessage } from '../assignment.messages.ts'

export default {
  your_text: 'Il tuo testo',
  files: 'File',
  choose_files: 'Scegli i file',
  drop: 'oppure trascinali o incollali qui',
  limits:
    'Fino a {number} file da {size} ciascuno: PDF, documenti Office e di testo, immagini, audio, brevi video.',
  take_out: 'Togli: {name}',
  sending: 'Invio: {share}',
  send_again: 'Invia di nuovo',
  added: '{name}: aggiunto',
  too_large: 'Supera {size}.',
  too_many: 'Una consegna può avere {number} file.',
  hand_in: 'Consegna',
  nothing_yet: 'Prima scrivi un testo o aggiungi un file.',
  not_there: 'Manca un file: toglilo o invialo di nuovo.',
  kept: 'Salvato come bozza che vedi solo tu.',
  not_kept: 'Non è stato possibile salvare la bozza: {why}',
  submitted: 'Consegnato il {date}',
  wait: 'È in revisione. Qui troverai ciò che dice chi lo rivede.',
  returned: 'Restituito il {date}: manca qualcosa',
  passed: 'Superato il {date}',
  says: '{name} dice',
  reviewer: 'La revisione',
  before: 'Che cosa hai consegnato',
} satisfies Translation<AssignmentMessage>
