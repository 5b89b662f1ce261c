import { define } from '../core/define.ts'
import { PrmDealBoard } from '../deal-board/deal-board.ts'

define('prm-deal-board', PrmDealBoard)

declare global {
  interface HTMLElementTagNameMap {
    'prm-deal-board': PrmDealBoard
  }
}
