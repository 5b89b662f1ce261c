import type { Channel } from '../channel.ts'

/** What one writes in front of a command. */
export const commandOf: Record<Channel, string> = { slack: '/partner', teams: 'partner' }

/** What the bot says about who somebody is. */
export const identityWords = {
  confirmTitle: 'Is this you?',
  confirm: (name: string, company: string) => `You are ${name} at ${company}?`,
  confirmWhy:
    'I found you by the e-mail address of your profile. Once you have said yes, I act here with your rights in the partner programme.',
  yes: 'Yes, that is me',
  notMe: (command: string) =>
    `Not you? Then make a one-time code on the partner pages, and write: ${command} link CODE`,
  orCode: (command: string) =>
    `Or, if you can sign in to the partner pages: make a one-time code there, and write here: ${command} link CODE`,
  linkedTitle: (name: string) => `Hello, ${name}`,
  linked: (company: string) => `From now on I act here with your rights at ${company}.`,
  howToUnlink: (command: string) => `To end this, write: ${command} unlink`,
  unlinkedTitle: 'You are no longer linked',
  unlinked: 'I will not act in your name any more, and have forgotten who you are in the partner programme.',
  notLinkedTitle: 'You are not linked',
  notLinked: 'There is nothing to end: I do not act in anybody’s name for you.',
  linkMe: 'Connect my account',
  linkOther: 'No, I am somebody else',
  offerTitle: 'Connect your account',
  offer:
    'Open the partner pages, signed in as yourself, and say there that this account is yours. The link is for you alone: it works once, and for ten minutes.',
  openPages: 'Open the partner pages',
  again: 'What you wanted before, please send once more.',
  wrongCodeTitle: 'I do not know this code',
  wrongCode: 'A code works once and for ten minutes. Please make a new one on the partner pages.',
  tooManyTitle: 'Please wait a moment',
  tooMany: 'These were too many wrong codes. Please try again in ten minutes.',
  goneTitle: 'You may not come in at the moment',
  gone: 'Your access to the partner programme has ended or rests.',
} as const
