import type { Channel } from './channel.ts'

export const platformNames: Record<Channel, string> = { slack: 'Slack', teams: 'Microsoft Teams' }

/** Every sentence the bot says of itself. What a form or the API says is theirs. */
export const words = {
  helpTitle: 'What I can do',
  help: (command: string) => [
    `${command} lead – send a lead. You stay its source, and your answers go straight into the partner programme.`,
    `${command} help – this message.`,
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
  notAllowedTitle: 'You may not send leads',
  notAllowed: 'Your role in the partner programme does not include sending leads.',
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
  sendingTitle: 'Sending',
  sending: 'Sending your lead. This takes a moment; you can leave this window open.',
  announcement: (partner: string | null) => (partner ? `New lead from ${partner}` : 'New lead'),
  repeated: 'I was interrupted while sending this, so it may be here twice.',
} as const
