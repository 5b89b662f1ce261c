import { catalog } from '../../core/messages.ts'
import { threadLanguages } from '../tickets.messages.ts'

const en = {
  question: 'Question',
  problem: 'Problem',
  request: 'Request',
  feedback: 'Feedback',

  // The two promises of the vendor, in words.
  answer: 'Answer',
  solution: 'Solution',
  by: 'by {time}',
  was_due: 'was due {time}',
  paused: 'stands still until you answer',
  paused_left: 'stands still, {time} left',
  kept: 'given in time',
  broken: 'given late',

  about: 'Details',
  resolve: 'Mark as solved',
  reopen: 'Reopen',
  is_closed: 'This ticket is closed. Reopen it to go on.',
  merged: 'It goes on in another ticket.',
  open_other: 'Open that one',

  earlier: 'Show earlier messages',
  you: 'You',
  support: 'Support',
  edited: 'edited',
  deleted: 'Deleted',
  download: 'Download {name}',
  edit: 'Edit',
  delete: 'Delete',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved',
  edit_text: 'Your message',
  delete_ask: 'Delete this message? It is gone for everybody who reads here.',
  delete_files_ask: 'Delete this message and its files? They are gone for everybody who reads here.',
  news: 'New message from {name}',

  write: 'Write an answer',
  send: 'Send',
  attach: 'Add files',
  drop: 'Drop files here',
  take_out: 'Take out {name}',
  sending: 'sending …',
  not_sent: 'not sent',
  too_large: '{name} is larger than {size}.',
  too_many: 'At most {count} files.',
  files_first: 'It is sent as soon as the files are there.',
  sent: 'Sent',
  keys: 'Ctrl + Enter sends',
  now_is: 'The ticket is now: {state}',

  rate: 'How was our help?',
  score: '{score} of 5',
  bad: 'Bad',
  good: 'Very good',
  comment: 'Would you like to tell us more?',
  rate_send: 'Send',
  rated: 'You gave {score} of 5. Thank you.',
  server: 'This did not work. Please try again.',
}

export type ThreadMessage = keyof typeof en

export const threadMessages = catalog(en, threadLanguages)
