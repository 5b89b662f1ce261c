import type { Translation } from '../../../core/messages.ts'
import type { ChatMessage } from '../chat.messages.ts'

export default {
  intro:
    'Di’ una volta al bot chi sei. Da lì in poi segui i ticket e rispondi dove chatti, e il bot agisce con i tuoi diritti e nessun altro.',
  make: 'Crea un codice',
  again: 'Crea un nuovo codice',
  making: 'Un momento …',
  your_code: 'Il tuo codice: {code}',
  life: {
    one: 'Vale una volta, ancora per un minuto.',
    many: 'Vale una volta, ancora per {count} minuti.',
    other: 'Vale una volta, ancora per {count} minuti.',
  },
  in_slack: 'In Slack, in un canale qualsiasi, scrivi:',
  in_teams: 'In Microsoft Teams, scrivi al bot:',
  copy: 'Copia',
  copied: 'Copiato',
  secret: 'Non darlo a nessuno: chi lo scrive al bot agisce come te.',
  over: 'Questo codice non vale più.',
  done: 'Fatto. Ora il bot ti conosce: torna alla chat.',
} satisfies Translation<ChatMessage>
