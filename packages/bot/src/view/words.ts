/** What the renderers say of themselves, in one place. */
export const words = {
  agree: 'I agree',
  yes: 'Yes',
  cancel: 'Cancel',
  close: 'Close',
  deleted: '(deleted)',
  openForm: 'Open',
  tones: { incoming: 'Message', outgoing: 'Sent', internal: 'Internal note', aside: 'From the bot' },
  currency: 'Currency',
  tickRequired: 'Tick this box to go on.',
  answerRequired: 'Please answer this.',
  forgotten: 'Some text in questions that are no longer asked was too long to keep.',
  tooLong: (platform: string) =>
    `This form is too long for ${platform}. Please use the partner pages instead.`,
} as const
