import { catalog } from '../core/messages.ts'

export const dealBoardMessages = catalog({
  board: 'Deals by stage',
  leads: 'New leads',
  stage: 'Stage',
  open_deals: { one: '{count} open deal', other: '{count} open deals' },
  none: 'Nothing here',
  empty: 'No deals yet. New ones appear here by themselves.',
  live: 'Live',
  reconnecting: 'Reconnecting…',
  move: 'Move {name}',
  via_form: 'Web form',
  via_partner: 'Partner',
  via_staff: 'Team',
  via_key: 'API',
  via_import: 'Import',
  via_slack: 'Slack',
  via_teams: 'Teams',
})

export type DealBoardMessage = keyof typeof dealBoardMessages.en
