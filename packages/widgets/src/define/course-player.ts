import { define } from '../core/define.ts'
import { PrmCoursePlayer } from '../course-player/course-player.ts'

define('prm-course-player', PrmCoursePlayer)

declare global {
  interface HTMLElementTagNameMap {
    'prm-course-player': PrmCoursePlayer
  }
}
