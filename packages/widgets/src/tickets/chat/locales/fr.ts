import type { Translation } from '../../../core/messages.ts'
import type { ChatMessage } from '../chat.messages.ts'

export default {
  intro:
    'Dites une fois au bot qui vous êtes. Ensuite, vous suivez les tickets et y répondez là où vous discutez ; il agit avec vos droits et aucun autre.',
  make: 'Créer un code',
  again: 'Créer un nouveau code',
  making: 'Un instant …',
  your_code: 'Votre code : {code}',
  life: {
    one: 'Il vaut une fois, pendant une minute encore.',
    many: 'Il vaut une fois, pendant {count} minutes encore.',
    other: 'Il vaut une fois, pendant {count} minutes encore.',
  },
  in_slack: 'Dans Slack, dans n’importe quel canal, écrivez :',
  in_teams: 'Dans Microsoft Teams, écrivez au bot :',
  copy: 'Copier',
  copied: 'Copié',
  secret: 'Ne le donnez à personne : qui l’écrit au bot agit en votre nom.',
  over: 'Ce code ne vaut plus.',
  done: 'C’est fait. Le bot vous connaît : retournez à la discussion.',
} satisfies Translation<ChatMessage>
