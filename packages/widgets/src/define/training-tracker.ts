import { define } from '../core/define.ts'
import { PrmTrainingTracker } from '../training-tracker/training-tracker.ts'

define('prm-training-tracker', PrmTrainingTracker)

declare global {
  interface HTMLElementTagNameMap {
    'prm-training-tracker': PrmTrainingTracker
  }
}
