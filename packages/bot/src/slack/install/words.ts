/** What people read in their browser while they install the app. */
export const installWords = {
  installed: (workspace: string) =>
    `The app is in ${workspace}. You can close this window and go back to Slack.`,
  expired: 'This link has been used or has ended. Please ask for a new one.',
  otherBrowser:
    'Please open the link you were given again, in this browser: an installation ends in the one it was begun in.',
  refused: 'The app was not allowed in. Open the link again if that was a mistake.',
  taken:
    'This workspace is connected for somebody else. Nothing was changed; please ask whoever gave you the link.',
  wholeOrganisation: 'The app can be installed in a workspace, not in a whole organisation.',
  failed: 'Slack could not be asked just now. Please open the link again in a moment.',
} as const
