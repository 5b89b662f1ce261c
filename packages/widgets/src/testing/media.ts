import { executeServerCommand } from '@web/test-runner-commands'

export interface Media {
  colorScheme?: 'light' | 'dark'
  reducedMotion?: 'reduce' | 'no-preference'
  forcedColors?: 'active' | 'none'
}

/** Shows the page as for somebody with these wishes; those that are not named are taken back. */
export async function emulateMedia(media: Media): Promise<void> {
  await executeServerCommand('media', media)
}
