import type { Translation } from '../../../core/messages.ts'
import type { AssignmentMessage } from '../assignment.messages.ts'

export default {
  your_text: 'Dein Text',
  files: 'Dateien',
  choose_files: 'Dateien wählen',
  drop: 'oder hier ablegen oder einfügen',
  limits: 'Bis zu {number} Dateien mit je {size}: PDF, Office- und Textdokumente, Bilder, Ton, kurze Filme.',
  take_out: 'Herausnehmen: {name}',
  sending: 'Unterwegs: {share}',
  send_again: 'Noch einmal senden',
  added: '{name}: hinzugefügt',
  too_large: 'Sie ist größer als {size}.',
  too_many: 'Eine Abgabe darf {number} Dateien haben.',
  hand_in: 'Abgeben',
  nothing_yet: 'Schreib erst einen Text oder füge eine Datei hinzu.',
  not_there: 'Eine Datei fehlt noch: Nimm sie heraus oder sende sie noch einmal.',
  kept: 'Als Entwurf gesichert, den nur du siehst.',
  not_kept: 'Der Entwurf ließ sich nicht sichern: {why}',
  submitted: 'Abgegeben am {date}',
  wait: 'Es wird durchgesehen. Die Rückmeldung findest du dann hier.',
  returned: 'Zurückgegeben am {date}: Es fehlt noch etwas',
  passed: 'Bestanden am {date}',
  says: '{name} sagt',
  reviewer: 'Die Durchsicht',
  before: 'Was du abgegeben hast',
} satisfies Translation<AssignmentMessage>
