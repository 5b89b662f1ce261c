import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { botScopes, slackManifest } from './manifest.ts'

/** The right each method and listener needs. Source: the method pages on docs.slack.dev. */
const needs: Record<string, string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.info': ['files:read'],
  'users.info': ['users:read', 'users:read.email'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
  'auth.test': [],
  'app.command': ['commands'],
  'app.event': ['app_mentions:read', 'im:history', 'reactions:read', 'files:read'],
  'app.shortcut': ['commands'],
  'app.action': [],
  'app.view': [],
  'app.error': [],
}

test('the manifest asks for what the code uses, and for nothing else', async () => {
  const used = new Set<string>()
  for (const name of await readdir(import.meta.dirname, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const text = await readFile(`${import.meta.dirname}/${name}`, 'utf8')
    for (const [, group, method] of text.matchAll(
      /\b(chat|users|conversations|client\.files|views|auth|app)\.(\w+)[(<]/g,
    ))
      used.add(`${group?.replace('client.', '')}.${method}`)
  }
  used.delete('app.processEvent')
  expect([...used].filter((method) => !(method in needs))).toEqual([])
  const needed = new Set([...used].flatMap((method) => needs[method] ?? []))
  expect(new Set(Object.keys(botScopes))).toEqual(needed)
})

test('in Socket Mode the manifest names no address', () => {
  expect(JSON.stringify(slackManifest({ url: 'https://bot.example.com', socket: true }))).not.toContain(
    'https://',
  )
  expect(JSON.stringify(slackManifest({ url: 'https://bot.example.com', socket: false }))).toContain(
    'https://bot.example.com/slack/events',
  )
})

test('an app for other workspaces comes back to the bot, and its tokens rotate', () => {
  const manifest = JSON.stringify(
    slackManifest({ url: 'https://bot.example.com', socket: false, distributed: true }),
  )
  expect(manifest).toContain('"redirect_urls":["https://bot.example.com/slack/oauth_redirect"]')
  expect(manifest).toContain('"token_rotation_enabled":true')
})
