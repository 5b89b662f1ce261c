import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { rollup, type OutputChunk, type Plugin } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

/** The core and a chunk for each widget; code that widgets share goes into the core. */
export function bundleCdn(): Promise<OutputChunk[]> {
  return bundle({ prm: source('loader/core.ts') }, 'prm')
}

/** One file for each widget, and one with all: nothing else is fetched, so its SRI hash covers everything. */
export async function bundleSelfContained(tags: readonly string[]): Promise<OutputChunk[]> {
  const names = tags.map((tag) => tag.replace('prm-', ''))
  const files = [...names.map((name) => [`${name}.all`, [name]] as const), ['all', names] as const]
  const chunks = await Promise.all(
    // Two such files on one page are two copies of Lit, and a Trusted Types policy name can be taken only once.
    files.map(([file, widgets]) => bundle({ [file]: entryOf(widgets) }, `prm-${file.replace('.all', '')}`)),
  )
  return chunks.flat()
}

/** The classic loader, with the names of the hashed files it leads to. */
export async function bundleStub(chunks: readonly OutputChunk[], tags: readonly string[]): Promise<string> {
  const core = chunks.find((chunk) => chunk.name === 'prm')?.fileName ?? ''
  const files = Object.fromEntries(
    tags.map((tag) => {
      const facade = source(`define/${tag.replace('prm-', '')}.ts`)
      const chunk = chunks.find((chunk) => chunk.facadeModuleId === facade)
      if (!chunk) throw new Error(`${tag} has no chunk: is it in src/define?`)
      return [tag, [chunk.fileName, ...chunk.imports.filter((file) => file !== core)]]
    }),
  )
  const [stub] = await bundle({ v1: source('loader/stub.ts') }, 'prm', 'iife')
  const define = { CORE: JSON.stringify(core), FILES: JSON.stringify(files) }
  const { code } = await transform(stub?.code ?? '', { define, minify: true, target: 'es2022' })
  return code
}

async function bundle(
  input: Record<string, string>,
  policy: string,
  format: 'es' | 'iife' = 'es',
): Promise<OutputChunk[]> {
  const build = await rollup({
    input,
    preserveEntrySignatures: 'allow-extension',
    onwarn(warning) {
      throw new Error(warning.message)
    },
    plugins: [
      virtualEntries(),
      nodeResolve({ browser: true, exportConditions: ['production'], extensions: ['.js', '.ts'] }),
      ownPolicy(policy),
      minifyStyles(),
      esbuild({ target: 'es2022', minify: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    ],
  })
  const { output } = await build.generate({
    format,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    inlineDynamicImports: policy !== 'prm' || format === 'iife',
  })
  await build.close()
  return output.filter((file) => file.type === 'chunk')
}

const VIRTUAL = '\0entry:'

const entryOf = (widgets: readonly string[]): string => VIRTUAL + widgets.join()

/** The entry of a self-contained file: the page's queue, then the widgets. */
function virtualEntries(): Plugin {
  return {
    name: 'virtual-entries',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null
      const widgets = id.slice(VIRTUAL.length).split(',')
      return [
        `import { pageGlobal, takeOver } from ${JSON.stringify(source('loader/page.ts'))}`,
        ...widgets.map((name) => `import ${JSON.stringify(source(`define/${name}.ts`))}`),
        'takeOver(pageGlobal())',
      ].join('\n')
    },
  }
}

/**
 * Renames the Trusted Types policy in our copy of Lit: a page that has Lit itself has taken the name `lit-html`,
 * and the second taker dies at import.
 */
function ownPolicy(name: string): Plugin {
  return {
    name: 'own-policy',
    async load(id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null
      const code = await readFile(id, 'utf8')
      const renamed = code.replace('createPolicy("lit-html"', `createPolicy("${name}"`)
      if (renamed === code) throw new Error('Lit no longer names its policy where we rename it.')
      return renamed
    },
  }
}

/** Minifies the text of css`…` literals, which a script minifier leaves as written. */
function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null
      let result = code
      for (const [literal, sheet = ''] of code.matchAll(/\bcss`([^`]*)`/g)) {
        if (sheet.includes('${')) throw new Error(`${id}: a css literal with an expression cannot be minified`)
        const minified = await transform(sheet, { loader: 'css', minify: true, target: 'es2022' })
        result = result.replace(literal, () => `css\`${minified.code.trim().replaceAll('\\', '\\\\')}\``)
      }
      return { code: result, map: null }
    },
  }
}
