/** The analyzer ships no types for its programmatic entry; this is what `manifest.ts` uses of it. */
declare module '@custom-elements-manifest/analyzer/src/browser-entrypoint.js' {
  interface SourceFile {
    readonly fileName: string
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number }
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile
  }
  export function create(input: { modules: SourceFile[]; plugins: unknown[] }): unknown
  export function litPlugin(): unknown[]
}
