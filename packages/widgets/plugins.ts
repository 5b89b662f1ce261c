import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import type { Plugin } from 'rollup'
import { minify } from 'terser'

/** The absolute path of a file in `src`. */
export const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

/** `widgets:lead-form,deal-board` is the entry of a self-contained file: the page's queue, then these widgets. */
export function virtualEntries(): Plugin {
  return {
    name: 'virtual-entries',
    resolveId: (id) => (id.startsWith('widgets:') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0widgets:')) return null
      const widgets = id.slice('\0widgets:'.length).split(',')
      return [
        `import { pageGlobal, takeOver } from ${JSON.stringify(source('loader/page.ts'))}`,
        ...widgets.map((name) => `import ${JSON.stringify(source(`define/${name}.ts`))}`),
        'takeOver(pageGlobal())',
      ].join('\n')
    },
  }
}

/**
 * Ours in place of Lit (see src/slim-lit): in less than half the bytes, without Lit's global, and with a Trusted Types
 * policy of its own name. A page that has Lit itself has taken the name `lit-html`, and the second taker dies at import.
 */
export function slimLit(): Plugin {
  const files: Record<string, string> = { lit: 'lit-element', 'lit/directive.js': 'directive' }
  return {
    name: 'slim-lit',
    resolveId: (id) => (files[id] ? source(`slim-lit/${files[id]}.ts`) : null),
  }
}

/** The SDK's transport, without what a page has no use for (see src/slim-sdk). */
export function slimSdk(): Plugin {
  return {
    name: 'slim-sdk',
    resolveId: (id) => (id === '@openprm/sdk/core' ? source('slim-sdk/core.ts') : null),
  }
}

/** `lead-form.de` for the German texts of the lead form; undefined for a module that holds no texts. */
export function textsOf(id: string | null): string | undefined {
  const [, widget, language] = /\/([\w-]+)\/locales\/(\w+)\.ts$/.exec(id ?? '') ?? []
  return widget && `${widget}.${language}`
}

/** Self-contained files leave out what few pages need, and fetch it from beside them. */
export function beside(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'beside',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null
      const module = await this.resolve(specifier, importer)
      const file = files.get(module?.id ?? '')
      return file ? { id: `./${file}`, external: true } : null
    },
  }
}

/** Minifies the text of css`…` literals, which a script minifier leaves as written. */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null
      let result = code
      for (const [literal, sheet = ''] of code.matchAll(/\bcss`([^`]*)`/g)) {
        if (sheet.includes('${'))
          throw new Error(`${id}: a css literal with an expression cannot be minified`)
        const minified = await transform(sheet, { loader: 'css', minify: true })
        // esbuild leaves the values of custom properties as they were written, and these signs.
        const tight = minified.code.trim().replace(/(--[\w-]+:|[,(]) +| +(?=\))| ([*/]) /g, '$1$2')
        result = result.replace(literal, () => `css\`${tight.replaceAll('\\', '\\\\')}\``)
      }
      return { code: result, map: null }
    },
  }
}

/** Names that only our own elements and client know, and that no wire format, DOM or page has: they get short ones. */
const internal =
  'requestUpdate renderRoot updateComplete performUpdate isUpdatePending hasUpdated willUpdate firstUpdated ' +
  'createRenderRoot reconnected skeleton maxRetries maxRetryDelayMs timeoutMs idempotencyKey endsAt renewAt anonymous ' +
  'announce common definition phase native notice passing blueprints loadsOn fragment cssText styleSheet transport ' +
  'learn plural texts thanks restore prepare leave baseUrl apiKey unsure homeOf placeOf filling standing onScroll manyPartners newest homes ' +
  'beforeRender afterRender pinned lifted'
/** A to Z, a to w: x and y are names of the DOM. */
const letter = (index: number): string =>
  index < 49 ? String.fromCharCode((index < 26 ? 65 : 71) + index) : `_${letter(index - 49)}`
const mangled = new Map(internal.split(' ').map((name, index) => [name, letter(index)]))

/** Of what is called as soon as it is here, Chromium compiles every function beside the main thread. */
const hint = '//# allFunctionsCalledOnLoad\n'
const first = /^(prm|lead-form)$/

/**
 * Terser, because it is 2.5 % smaller than esbuild here; then the indentation inside templates, and the private custom
 * properties, which get short names: the same in every chunk, since they are numbered over all our sources.
 */
export function minifyScript(): Plugin {
  const privateName = /--_[\w-]+/g
  const names = new Set<string>()
  for (const file of globSync('**/*.ts', { cwd: source('') })) {
    for (const [name] of readFileSync(source(file), 'utf8').matchAll(privateName)) names.add(name)
  }
  const short = new Map([...names].sort().map((name, index) => [name, `--_${index.toString(36)}`]))
  return {
    name: 'minify-script',
    async renderChunk(code, chunk) {
      const { code: small = '' } = await minify(code, {
        module: true,
        toplevel: true,
        ecma: 2020,
        compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true },
        format: { comments: false },
        mangle: { properties: { regex: new RegExp(`^(${internal.replaceAll(' ', '|')})$`) } },
        // The same in every chunk.
        nameCache: { vars: { props: new Map() }, props: { props: new Map(mangled) } },
      })
      const tight = small
        .replace(/\n {2,}/g, ' ')
        .replace(/ (?=>)/g, '')
        .replace(privateName, (name) => short.get(name) ?? name)
      return { code: first.test(chunk.name) ? hint + tight : tight, map: null }
    },
  }
}
