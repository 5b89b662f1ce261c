import { catalog } from '../../core/messages.ts'
import { lessonLanguages } from '../course-player.messages.ts'

const en = {
  watch: 'Counts once you have seen {share} of it.',
  transcript: 'Transcript',
  captions: 'C switches the captions, J and L go ten seconds back and on.',
  broken_video: 'The video cannot be played here.',
}

export type VideoMessage = keyof typeof en

export const videoMessages = catalog(en, lessonLanguages)
