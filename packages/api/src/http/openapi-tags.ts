/** What each noun of the API is, in a sentence; the reference shows it above its operations. */
export const tagDescriptions: Record<string, string> = {
  vendor: 'The company that runs the programme: its stages, rules, territories, products and looks.',
  testClock: "A sandbox programme's own clock, to be moved forward in tests.",
  me: 'Who a credential speaks for and what it may do.',
  keys: 'Secret and publishable keys of the programme.',
  embedTokens: "Short-lived tokens for one person's browser, minted by your backend.",
  partners: 'Companies in the programme, from application to the end.',
  users: 'People: staff of the vendor, and users of a partner.',
  forms: 'What is asked for, as data: one definition is a web form, a Slack modal and a Teams card.',
  leads: 'People or companies that may buy, offered to partners who accept or decline.',
  deals: 'Opportunities: registered, protected, and moved through the stages.',
  dealComments: 'What vendor and partner write to each other on a deal.',
  dealNotes: "What the vendor's people write among themselves on a deal; no partner ever sees it.",
  imports: 'CSV files of any size, brought in row by row.',
  events: 'Everything that happened, in order, read page by page or live.',
  audit: 'The same log with who caused what by which request, linked so that no change of it stays unseen.',
  webhooks: 'Endpoints of yours that are told of events, signed as Standard Webhooks.',
}
