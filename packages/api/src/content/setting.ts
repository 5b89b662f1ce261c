import { s3Store } from './s3.ts'
import { scanned, scanWith } from './scan.ts'
import { diskStore, type FileStore } from './store.ts'

/**
 * Where files are kept: in a bucket when `S3_BUCKET` names one, else in a folder; each looked into first where
 * `FILE_SCANNER` names a program.
 * @throws Error where a bucket is named without what opens it
 */
export function storeOf(env: NodeJS.ProcessEnv, directory: string): FileStore {
  const store = env['S3_BUCKET'] ? bucketOf(env, env['S3_BUCKET']) : diskStore(directory)
  const scanner = env['FILE_SCANNER']
  return scanner ? scanned(store, scanWith(scanner)) : store
}

function bucketOf(env: NodeJS.ProcessEnv, bucket: string): FileStore {
  const { S3_REGION: region = 'us-east-1', S3_ENDPOINT: endpoint = `https://s3.${region}.amazonaws.com` } =
    env
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  if (!accessKeyId || !secretAccessKey)
    throw new Error('S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.')
  return s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey })
}
