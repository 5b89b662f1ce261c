// A tab in Teams that shows a partner's deals, training or tickets. Teams says who somebody is, the bot exchanges that for
// a session, and the elements do the rest.
const { app, authentication } = window.microsoftTeams
const botUrl = document.currentScript.dataset.bot
const elements = { deals: 'prm-deal-board', training: 'prm-training-tracker', tickets: 'prm-tickets' }

const openprm = (window.OpenPRM ??= {
  q: [],
  configure(options) {
    this.q.push(options)
  },
})

/** Asked again by the elements before a session ends. */
async function fetchSession(confirm = false) {
  const token = await authentication.getAuthToken()
  const answer = await fetch(`${botUrl}/teams/session${confirm ? '?confirm' : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  })
  const said = await answer.json()
  if (answer.ok) return said
  explain(said)
  return null
}

/** In place of the elements: who one seems to be, or why one cannot come in. */
function explain({ title, paragraphs = [], footnote = null, confirm = null }) {
  const section = document.querySelector('section')
  const [heading, text, button] = section.children
  heading.textContent = title
  text.replaceChildren(
    ...[...paragraphs, footnote].filter(Boolean).map((sentence) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = sentence
      return paragraph
    }),
  )
  button.hidden = confirm === null
  button.textContent = confirm
  section.hidden = false
}

async function confirmed() {
  if (await fetchSession(true)) show()
}

function show() {
  document.querySelector('section').hidden = true
  const name = elements[new URLSearchParams(location.search).get('show')] ?? elements.deals
  document.querySelector('main').replaceChildren(document.createElement(name))
}

async function start() {
  document.querySelector('section button').addEventListener('click', () => void confirmed())
  await app.initialize()
  const { app: host } = await app.getContext()
  document.documentElement.dataset.theme = host.theme
  document.documentElement.lang = host.locale
  app.registerOnThemeChangeHandler((theme) => {
    document.documentElement.dataset.theme = theme
  })
  openprm.configure({ fetchSession: () => fetchSession() })
  const session = await fetchSession()
  if (session) show()
  app.notifySuccess()
}

document.addEventListener('DOMContentLoaded', () => {
  start().catch((error) => {
    explain({ title: 'Teams did not answer', paragraphs: [String(error.message ?? error)] })
    app.notifyFailure({ reason: 'Other', message: String(error) })
  })
})
