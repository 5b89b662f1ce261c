import { catalog } from '../../core/messages.ts'

const en = {
  intro:
    'Tell the bot there who you are, once. From then on you follow and answer tickets where you chat, and it acts with your rights and no others.',
  make: 'Make a code',
  again: 'Make a new code',
  making: 'One moment …',
  your_code: 'Your code: {code}',
  life: {
    one: 'It works once, and for one more minute.',
    other: 'It works once, and for {count} more minutes.',
  },
  in_slack: 'In Slack, write in any channel:',
  in_teams: 'In Microsoft Teams, write to the bot:',
  copy: 'Copy',
  copied: 'Copied',
  secret: 'Give it to nobody: whoever writes it to the bot acts as you.',
  over: 'This code has ended.',
  done: 'Done. The bot knows you now: go back to the chat.',
}

export type ChatMessage = keyof typeof en

export const chatMessages = catalog(en, {
  ar: () => import('./locales/ar.ts'),
  de: () => import('./locales/de.ts'),
  es: () => import('./locales/es.ts'),
  fr: () => import('./locales/fr.ts'),
  it: () => import('./locales/it.ts'),
})
