export {
  createTestDatabase,
  startTestServer,
  testOrigin,
  type TestServer,
  type TestVendor,
} from './test-server.ts'
export { client, leadValues, type Answer, type Client } from './client.ts'
export { freePort } from './free-port.ts'
export { processesOn, type RunningProcess } from './processes.ts'
