import { fileURLToPath } from 'node:url'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup, type OutputChunk } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import {
  beside,
  minifyScript,
  minifyStyles,
  slimLit,
  slimSdk,
  source,
  textsOf,
  virtualEntries,
} from './plugins.ts'

/** The core and a chunk for each widget; code that widgets share goes into the core. */
export function bundleCdn(): Promise<OutputChunk[]> {
  return bundle({ prm: source('loader/core.ts') }, 'prm')
}

/** What a widget imports before it can be shown: the rest comes behind it, or when a person asks for it. */
const first: Readonly<Record<string, readonly string[]>> = {
  'lead-form': ['lead-form/filling/filling.ts'],
  'deal-board': ['core/stream.ts'],
}

/**
 * One file for each widget, and one with all: everything that is needed to be shown. What comes behind that, what
 * opens by hand and the texts of another language lie beside it and are fetched when they are needed.
 */
export async function bundleSelfContained(
  tags: readonly string[],
  chunks: readonly OutputChunk[],
): Promise<OutputChunk[]> {
  // A chunk that stands alone is the same for everybody; the others belong to one copy of the core.
  const alone = chunks.filter((chunk) => chunk.isDynamicEntry && chunk.imports.length === 0)
  const files = new Map(alone.map(({ facadeModuleId, fileName }) => [facadeModuleId ?? '', fileName]))
  const names = tags.map((tag) => tag.replace('prm-', ''))
  const made: OutputChunk[] = []
  for (const [file, widgets] of [
    ...names.map((name) => [`${name}.all`, [name]] as const),
    ['all', names] as const,
  ]) {
    // Two such files on one page are two copies of Lit, and a Trusted Types policy name can be taken only once.
    const policy = `prm-${file.replace('.all', '')}`
    const inside = widgets.flatMap((name) => first[name] ?? []).map(source)
    for (const module of inside) files.delete(module)
    made.push(
      ...(await bundle({ [file]: `widgets:${widgets.join()}` }, policy, {
        inside,
        files,
        owner: `${file}.`,
      })),
    )
  }
  return made
}

/** The gallery page's script: the elements on it come by the loader, as on any page. */
export async function bundleGallery(): Promise<OutputChunk> {
  const [gallery] = await bundle({ gallery: source('gallery/gallery.ts') }, 'prm-gallery')
  return gallery!
}

/** The classic loader, with the names of the hashed files it leads to. */
export async function bundleStub(chunks: readonly OutputChunk[], tags: readonly string[]): Promise<string> {
  const core = chunks.find((chunk) => chunk.name === 'prm')?.fileName
  const files = tags.map((tag) => {
    const module = source(`define/${tag.replace('prm-', '')}.ts`)
    const chunk = chunks.find((chunk) => chunk.moduleIds.includes(module))
    if (!chunk) throw new Error(`${tag} has no chunk: is it in src/define?`)
    // What it asks for first of all would else be one more way to the server and back.
    const early = chunk.dynamicImports.filter((file) => file.startsWith('stream-'))
    const all = [chunk.fileName, ...chunk.imports.filter((file) => file !== core), ...early]
    return all.map((file) => file.replace(/\.js$/, '')).join(' ')
  })
  const define = { CORE: JSON.stringify(core), FILES: JSON.stringify(files.join()) }
  const [stub] = await bundle({ v1: source('loader/stub.ts') }, 'prm', { define })
  // Classic: a block keeps its names from the page in fewer bytes than a function does.
  return `{${stub!.code.trim()}}`
}

interface Shape {
  /** Before the name of each chunk: one that was cut for another copy would not know this core. */
  owner?: string
  /** Modules that belong into the entry's own file although they are imported on demand. */
  inside?: readonly string[]
  /** Files that lie beside, by module. */
  files?: ReadonlyMap<string, string>
  define?: Record<string, string>
}

async function bundle(
  input: Record<string, string>,
  policy: string,
  { inside = [], owner = '', files = new Map(), define = {} }: Shape = {},
): Promise<OutputChunk[]> {
  const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url))
  const build = await rollup({
    input,
    preserveEntrySignatures: 'allow-extension',
    makeAbsoluteExternalsRelative: false,
    onwarn(warning) {
      throw new Error(warning.message)
    },
    plugins: [
      virtualEntries(),
      slimLit(),
      slimSdk(),
      beside(files),
      nodeResolve({ browser: true, exportConditions: ['production'], extensions: ['.js', '.ts'] }),
      minifyStyles(),
      esbuild({ target: 'es2022', tsconfig, define: { ...define, POLICY: JSON.stringify(policy) } }),
      minifyScript(),
    ],
  })
  const [entry = ''] = Object.keys(input)
  const { output } = await build.generate({
    format: 'es',
    freeze: false,
    entryFileNames: '[name]-[hash:7].js',
    chunkFileNames: ({ facadeModuleId }) => `${owner}${textsOf(facadeModuleId) ?? '[name]'}-[hash:7].js`,
    ...(inside.length > 0 && {
      manualChunks: (id) => (inside.includes(id) || id.startsWith('\0widgets:') ? entry : null),
    }),
  })
  await build.close()
  return output.filter((file) => file.type === 'chunk')
}
