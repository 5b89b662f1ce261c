import { expect, test } from 'vitest'
import type { SlackClient } from './directory.ts'
import { fileOf } from './files.ts'

const ofSlack = 'https://slack.com/api/'
const local = 'http://127.0.0.1:9000/api/'

/** Nothing is fetched: a file that may be is too large. */
function reading(url: string, slackApiUrl: string): Promise<unknown> {
  const client = { token: 'xoxb-secret', slackApiUrl } as SlackClient
  return fileOf(client, { id: 'F1', size: 1 << 30, url_private_download: url }).read()
}

test.each([
  [ofSlack, 'https://files.slack.com/files-pri/T1-F1/download/log.pdf'],
  [ofSlack, 'https://alpine.enterprise.slack.com/files/log.pdf'],
  [local, 'http://127.0.0.1:9001/files/log.pdf'],
])('with the API at %s the token may go to %s', async (api, url) => {
  await expect(reading(url, api)).rejects.toThrow('too large')
})

test.each([
  [ofSlack, 'https://files.evil.example/log.pdf'],
  [ofSlack, 'https://slack.com.evil.example/log.pdf'],
  [ofSlack, 'https://evilslack.com/log.pdf'],
  [ofSlack, 'https://files.slack.com@evil.example/log.pdf'],
  [ofSlack, 'https://evil.example/files.slack.com/log.pdf'],
  [ofSlack, 'http://files.slack.com/log.pdf'],
  [ofSlack, 'http://slack.com/log.pdf'],
  [ofSlack, 'http://127.0.0.1:9000/log.pdf'],
  [ofSlack, 'http://169.254.169.254/latest/meta-data'],
  [ofSlack, 'log.pdf'],
  [ofSlack, ''],
  [local, 'http://127.0.0.2:9000/log.pdf'],
])('with the API at %s the token does not go to "%s"', async (api, url) => {
  await expect(reading(url, api)).rejects.toThrow('not at Slack')
})
