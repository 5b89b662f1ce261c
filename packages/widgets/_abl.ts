import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import { bundleSelfContained } from './bundle.ts'
const [chunk] = await bundleSelfContained(['prm-lead-form'])
const mods = Object.entries(chunk!.modules).filter(([, m]) => m.code)
const size = async (parts: string[]) => gzipSync((await transform(parts.join('\n'), { minify: true, target: 'es2022', format: 'esm', legalComments: 'none' })).code, { level: 9 }).length
const all = await size(mods.map(([, m]) => m.code!))
console.log('all', all)
const rows = []
for (const [id] of mods) rows.push([all - (await size(mods.filter(([x]) => x !== id).map(([, m]) => m.code!))), id.split('/').slice(-2).join('/')] as const)
for (const [n, id] of rows.sort((a, b) => b[0] - a[0])) console.log(String(n).padStart(6), id)
