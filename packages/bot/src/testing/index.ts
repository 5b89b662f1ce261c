export { botId, cardAction, messageActivity } from './activities.ts'
export { fillCard } from './fill-card.ts'
export { type Gate, startGate } from './gate.ts'
export { type ConnectorCall, type Member, type Microsoft, startMicrosoft } from './microsoft.ts'
