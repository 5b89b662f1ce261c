import type { Channel } from './channel.ts'

export const platformNames: Record<Channel, string> = { slack: 'Slack', teams: 'Microsoft Teams' }

/** Every sentence the bot says of itself. What a form or the API says is theirs. */
export const words = {
  helpTitle: 'What I can do',
  help: (command: string) => [
    `${command} ticket – ask for help. You follow and answer in the thread.`,
    `${command} lead – send a lead. You stay its source, and your answers go straight into the partner programme.`,
    `${command} deal – see whether an account is free, and register it.`,
    `${command} status – your deals with their clocks, and your open tickets.`,
    `${command} training – what there is to learn, and your certificates.`,
    `${command} settings – what you want to hear of, and when.`,
    `${command} help – this message.`,
    'Or write to me: whatever you ask can become a ticket.',
  ],
  conversationId: (id: string) => `This conversation’s id, for announcements: ${id}`,
  openLead: 'Send a lead',
  unknownTitle: 'We have not met yet',
  unknownEmail: (email: string, vendor: string) =>
    `I could not find ${email} among the people of ${vendor}’s partner programme, so I cannot send anything in your name.`,
  noEmail: (platform: string, vendor: string) =>
    `${platform} did not tell me a confirmed e-mail address of yours, so I cannot find you in ${vendor}’s partner programme.`,
  foreign: (platform: string, vendor: string) =>
    `Your ${platform} organisation is not one that ${vendor} has connected, so I cannot be sure who you are.`,
  whomToAsk: (contact: string) => `Please ask ${contact} to add you; then try again. Nothing else is needed.`,
  channelManager: (vendor: string) => `your channel manager at ${vendor}`,
  notAllowedTitle: (form?: string) => (form === 'lead' ? 'You may not send leads' : 'You may not do this'),
  notAllowed: 'Your role in the partner programme does not include it.',
  goneTitle: 'Not there',
  gone: 'It is not there, or not for you to see.',
  staleTitle: 'Too late',
  stale: 'Things have moved on since this was shown.',
  missingTitle: 'Something is missing first',
  unknownButtonTitle: 'That did not work',
  unknownButton: 'This button belongs to an older version of the bot, or is not ours. Please begin again.',
  receiptTitle: 'Lead sent',
  receiptName: 'Lead',
  notSent: (labels: readonly string[]) =>
    `Not sent, as it was not asked for after all: ${labels.join(', ')}.`,
  unreachable:
    'The partner programme could not be reached just now. Nothing is lost: please send it again in a moment.',
  mistakes: 'Some answers need another look.',
  formChanged: 'The form has changed meanwhile. Please look at the questions again.',
  moreQuestions: 'Your answers bring up another question.',
  notOpenedTitle: 'That did not work',
  notOpened: 'The form could not be opened just now. Please try again in a moment.',
  done: 'Done. It shows in a moment.',
  below: 'Please see below.',
  sendingTitle: 'Sending',
  sending: 'Sending your lead. This takes a moment; you can leave this window open.',
  announcement: (partner: string | null) => (partner ? `New lead from ${partner}` : 'New lead'),
  repeated: 'I was interrupted while sending this, so it may be here twice.',
} as const
