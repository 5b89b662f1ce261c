import { catalog } from '../../core/messages.ts'
import { deskLanguages } from '../deal-board.messages.ts'

const en = {
  filter: 'Filter',
  owner: 'Owner',
  mine: 'Mine',
  partner: 'Partner',
  territory: 'Territory',
  source: 'Imported from',
  registration: 'Registration',
  anyone: 'All',
  waiting: 'Waits for an answer',
  amount_from: 'Amount from',
  amount_to: 'to',
  close_from: 'Closes from',
  close_to: 'to',
  order: 'Order',
  order_newest: 'Latest move first',
  order_largest: 'Largest first',
  order_answer: 'Least time to answer first',
  order_close: 'First to close first',
  order_protection: 'Protection ends first',
  clear_all: 'Clear',
  done: 'Done',
}

export type FindingMessage = keyof typeof en

export const findingMessages = catalog(en, deskLanguages)
