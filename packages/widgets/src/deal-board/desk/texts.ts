import type { ClosingMessage } from '../closing/closing.messages.ts'
import type { FindingMessage } from '../finding/finding.messages.ts'
import type { MovingMessage } from '../moving/moving.messages.ts'
import type { PanelMessage } from '../panel/panel.messages.ts'
import type { RegisterMessage } from '../register/register.messages.ts'
import type { ReviewMessage } from '../review/review.messages.ts'
import type { ToolsMessage } from '../tools/tools.messages.ts'
import type { DeskMessage } from './desk.messages.ts'

/** Every sentence of what people do on a board. */
export type DeskText =
  | ClosingMessage
  | DeskMessage
  | FindingMessage
  | MovingMessage
  | PanelMessage
  | RegisterMessage
  | ReviewMessage
  | ToolsMessage
