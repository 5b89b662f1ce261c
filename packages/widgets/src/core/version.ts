/** Of this build; equals package.json (a test compares). Two builds on one page tell each other apart by it. */
export const version = '0.1.0'
