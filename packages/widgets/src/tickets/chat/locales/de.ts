import type { Translation } from '../../../core/messages.ts'
import type { ChatMessage } from '../chat.messages.ts'

export default {
  intro:
    'Sag dem Bot dort einmal, wer du bist. Danach verfolgst und beantwortest du Tickets, wo du chattest, und er handelt mit deinen Rechten und keinen anderen.',
  make: 'Code erstellen',
  again: 'Neuen Code erstellen',
  making: 'Einen Moment …',
  your_code: 'Dein Code: {code}',
  life: { one: 'Er gilt einmal und noch eine Minute.', other: 'Er gilt einmal und noch {count} Minuten.' },
  in_slack: 'In Slack, in einem beliebigen Kanal, schreibst du:',
  in_teams: 'In Microsoft Teams schreibst du dem Bot:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  secret: 'Gib ihn niemandem: Wer ihn dem Bot schreibt, handelt als du.',
  over: 'Dieser Code gilt nicht mehr.',
  done: 'Fertig. Der Bot kennt dich jetzt: Geh zurück in den Chat.',
} satisfies Translation<ChatMessage>
