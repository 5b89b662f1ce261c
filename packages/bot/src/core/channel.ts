/** Where a conversation takes place; also the channel a lead is recorded to have come from. */
export type Channel = 'slack' | 'teams'
