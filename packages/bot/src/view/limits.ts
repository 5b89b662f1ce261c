/**
 * What the platforms refuse beyond. Sources: docs.slack.dev (Block Kit reference, views), learn.microsoft.com
 * (Teams bot message size). Anything longer is shortened by the renderers or told to the person, never lost silently.
 */
export const slackLimits = {
  modalTitle: 24,
  modalButton: 24,
  modalBlocks: 100,
  messageBlocks: 50,
  viewCharacters: 250_000,
  privateMetadata: 3000,
  blockId: 255,
  header: 150,
  field: 2000,
  fields: 10,
  contextElements: 10,
  section: 3000,
  context: 2000,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  inputText: 3000,
  fieldError: 300,
  optionText: 75,
  optionValue: 150,
  options: 100,
  optionGroups: 100,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  actions: 25,
  messageText: 4000,
} as const

export const teamsLimits = {
  /** Teams counts about 100 KB of UTF-16 and recommends 80: two bytes a character. */
  cardCharacters: 40_000,
  primaryActions: 5,
  button: 100,
  label: 1000,
  placeholder: 200,
  text: 3000,
  summary: 500,
} as const
