// A signed-in person says that a chat account is theirs. The link stands behind the # of the address, which no server
// sees; it is taken from there at once, so that it stays in no history either.
const chatLink = location.hash.slice(1)
history.replaceState(null, '', location.pathname)

const part = (id) => document.getElementById(id)
const platforms = { slack: 'Slack', teams: 'Microsoft Teams' }

async function ask(command) {
  const { role, api } = document.documentElement.dataset
  const session = await fetch(`/session?as=${role}`, { method: 'POST' })
  if (!session.ok) throw new Error(`No session: HTTP ${session.status}`)
  const { token } = await session.json()
  const answer = await fetch(`${api}/v1/me/chat-links/${command}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ chatLink }),
  })
  if (answer.ok) return answer.json()
  throw new Error(answer.status === 404 ? 'gone' : `HTTP ${answer.status}`)
}

function fail(error) {
  for (const id of ['warning', 'confirm']) part(id).hidden = true
  part('account').textContent =
    error.message === 'gone'
      ? 'This link has been used, is older than ten minutes, or is for another company. Ask the bot for a new one.'
      : 'That did not work just now. Please try again.'
}

async function introduce() {
  const { platform, name, chatUserId, tenant } = await ask('read')
  part('account').textContent =
    `${platforms[platform]}: ${name ?? chatUserId} (${chatUserId} of ${tenant}) wants to act here as you.`
  for (const id of ['warning', 'confirm']) part(id).hidden = false
}

async function accept() {
  part('confirm').disabled = true
  await ask('confirm')
  for (const id of ['warning', 'confirm']) part(id).hidden = true
  part('account').textContent = 'Done. Go back to the chat: the bot knows you now.'
}

part('confirm').addEventListener('click', () => void accept().catch(fail))
if (chatLink === '') fail(new Error('gone'))
else introduce().catch(fail)
