/** Writes `types.ts`, `models.ts` and `resources.ts` of the SDK into `outDir`, the same bytes for the same document. */
export declare function generateSdk(paths: { openapiPath: string; outDir: string }): Promise<void>
