/** Slack's own markup as Markdown; names come from `nameOf`, as Slack sends ids. The bot's own mention goes. */
export async function toMarkdown(
  text: string,
  botUserId: string | undefined,
  nameOf: (userId: string) => Promise<string>,
): Promise<string> {
  const ids = new Set([...text.matchAll(/<@(\w+)(?:\|[^>]*)?>/g)].flatMap(([, id]) => id ?? []))
  const names = new Map<string, string>()
  for (const id of ids) names.set(id, id === botUserId ? '' : `@${await nameOf(id)}`)
  return text
    .replaceAll(/<@(\w+)(?:\|[^>]*)?>/g, (_, id: string) => names.get(id) ?? '')
    .replaceAll(/<#\w+\|([^>]*)>/g, '#$1')
    .replaceAll(/<!(\w+)[^>]*>/g, '@$1')
    .replaceAll(/<([^|>]+)\|([^>]+)>/g, (_, url: string, label: string) =>
      url === label || url === `mailto:${label}` ? label : `[${label}](${url})`,
    )
    .replaceAll(/<([^>]+)>/g, '$1')
    .replaceAll(/(^|[\s(])\*(?=\S)([^*\n]+?)\*(?=$|[\s.,;:!?)])/gm, '$1**$2**')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escaped: no one's text becomes a link with another name, or calls a channel. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign)
}
