/** Stands for the server in tests that kill it. Usage: host.fixture.ts DIRECTORY; prints `{url, port, pid}`. */
import { startEmbeddedPostgres } from '../embedded.ts'

const server = await startEmbeddedPostgres({ directory: process.argv[2]! })
process.once('SIGTERM', () => void server.stop())
console.log(JSON.stringify(server))
