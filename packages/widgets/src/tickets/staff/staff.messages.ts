import { catalog } from '../../core/messages.ts'
import { staffLanguages } from '../tickets.messages.ts'

const en = {
  mine: 'Mine',
  unassigned: 'Unassigned',
  due: 'Due next',
  all: 'All open',
  solved: 'Solved',

  report: 'Report',
  internal: 'Internal',
  audience: 'Who reads this?',
  to_partner: 'Answer',
  to_team: 'Internal note',
  partner_help: 'The partner reads this.',
  team_help: 'No partner ever reads this.',
  write_note: 'Write a note for your own people',
  note_send: 'Save note',
  saved: 'Saved replies',
  change_saved: 'Change saved replies …',

  take: 'Take it',
  assignee: 'Assigned to',
  nobody: 'Nobody',
  team: 'Team',
  no_team: 'No team',
  priority: 'Priority',
  pend: 'Wait for the partner',
  hold: 'Put on hold',
  resume: 'Take up again',
  close: 'Close',
  merge: 'Merge into another',
  merge_into: 'Goes on in',
  merge_now: 'Merge',
  merge_help: 'It is closed, and goes on there.',
  split: 'Split off',
  split_help: 'This message and what follows becomes a ticket of its own.',
}

export type StaffMessage = keyof typeof en

export const staffMessages = catalog(en, staffLanguages)
