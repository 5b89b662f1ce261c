import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { icons } from './icons.ts'
import { teamsManifest } from './manifest.ts'
import { teamsPackage } from './package.ts'

const options = { clientId: '11111111-1111-1111-1111-111111111111', url: 'https://bot.alpine.example' }

test('the package holds the manifest and both icons, in the sizes that Teams asks for', () => {
  const archive = Buffer.from(teamsPackage(teamsManifest(options)))
  for (const name of ['manifest.json', 'color.png', 'outline.png']) expect(archive.includes(name)).toBe(true)
  expect(archive.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006')
  for (const [icon, size] of [
    [icons.color(), 192],
    [icons.outline(), 32],
  ] as const) {
    const png = Buffer.from(icon)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
    const length = png.readUInt32BE(33)
    expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(size * (size * 4 + 1))
  }
})

test('with a page for it the manifest has tabs, and signs people in for that page and this bot alone', () => {
  expect(JSON.stringify(teamsManifest(options))).not.toContain('staticTabs')
  expect(teamsManifest({ ...options, tabUrl: 'https://partners.alpine.example/teams' })).toMatchObject({
    staticTabs: [
      { entityId: 'deals', contentUrl: 'https://partners.alpine.example/teams?show=deals' },
      { entityId: 'training' },
      { entityId: 'tickets' },
    ],
    webApplicationInfo: { resource: `api://partners.alpine.example/${options.clientId}` },
    validDomains: ['bot.alpine.example', 'partners.alpine.example'],
  })
})
