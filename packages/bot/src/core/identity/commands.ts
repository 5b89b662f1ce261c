import type { NoticeView } from '../../view/notice-view.ts'
import type { ChatUser, Identity } from '../identity.ts'

type IdentityCommand = { act: 'link'; code: string } | { act: 'unlink' }

/** Reads `link CODE` and `unlink`, whatever stands before them to address the bot. */
export function identityCommand(text: string): IdentityCommand | undefined {
  const [, act, rest = ''] = /^\/?(?:partner\s+)?(link|unlink)\b\s*(.*)$/i.exec(text.trim()) ?? []
  if (act?.toLowerCase() === 'unlink') return { act: 'unlink' }
  return act !== undefined && rest !== '' ? { act: 'link', code: rest.slice(0, 40) } : undefined
}

export async function runIdentityCommand(
  identity: Identity,
  chat: ChatUser,
  command: IdentityCommand,
): Promise<NoticeView> {
  return command.act === 'link' ? identity.link(chat, command.code) : identity.unlink(chat)
}
