import type { Translation } from '../../../core/messages.ts'
import type { ChatMessage } from '../chat.messages.ts'

export default {
  intro:
    'Dile una vez al bot quién eres. Desde entonces sigues y respondes tickets donde chateas, y él actúa con tus permisos y ningún otro.',
  make: 'Crear un código',
  again: 'Crear un código nuevo',
  making: 'Un momento …',
  your_code: 'Tu código: {code}',
  life: {
    one: 'Vale una vez, durante un minuto más.',
    many: 'Vale una vez, durante {count} minutos más.',
    other: 'Vale una vez, durante {count} minutos más.',
  },
  in_slack: 'En Slack, en cualquier canal, escribe:',
  in_teams: 'En Microsoft Teams, escribe al bot:',
  copy: 'Copiar',
  copied: 'Copiado',
  secret: 'No se lo des a nadie: quien lo escriba al bot actúa como tú.',
  over: 'Este código ya no vale.',
  done: 'Listo. El bot ya te conoce: vuelve al chat.',
} satisfies Translation<ChatMessage>
