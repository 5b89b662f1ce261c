interface TestServer {
  url: string
  createVendor(): Promise<{ vendorId: string; secretKey: string; publishableKey: string }>
  stop(): Promise<void>
}

/** The real API on a real Postgres. Loaded by address, so that the package itself depends on nothing. */
export async function startApi(): Promise<TestServer> {
  const address = new URL('../../../api/src/testing/index.ts', import.meta.url).href
  const { startTestServer }: { startTestServer: () => Promise<TestServer> } = await import(
    /* @vite-ignore */ address
  )
  return startTestServer()
}
