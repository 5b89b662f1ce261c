// The site's own script. It may run before or after OpenPRM's: until that is there, what it says waits in a queue.
const openprm = (window.OpenPRM ??= {
  q: [],
  configure(options) {
    this.q.push(options)
  },
})

openprm.configure({
  // Where the course player is: the tracker, and a deal that asks for a certificate, link to it.
  coursePage: '/course',
  // Where the tickets are: a deal that waits for one links to it.
  ticketPage: document.documentElement.dataset.role === 'staff' ? '/helpdesk' : '/support',
  // Your backend knows who is signed in. It answers {token, expiresAt}; the secret key never leaves it.
  fetchSession: async () => {
    const answer = await fetch(`/session?as=${document.documentElement.dataset.role}`, { method: 'POST' })
    if (!answer.ok) throw new Error(`No session: HTTP ${answer.status}`)
    return answer.json()
  },
})
