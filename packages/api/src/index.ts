export { openApiDocument } from './http/openapi.ts'
export { startServer, type Server, type ServerOptions } from './start-server.ts'
export { readDemoFile, type DemoFile } from './demo/file.ts'
export { fileLogger, jsonLogger, type Logger } from './log.ts'
