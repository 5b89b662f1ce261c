// The page's own script. It works whichever of the two scripts runs first: calls wait in the queue.
const openprm = (window.OpenPRM ??= {
  q: [],
  configure(options) {
    this.q.push(options)
  },
})

const role = document.documentElement.dataset.role
if (role) {
  openprm.configure({
    // Your backend knows who is signed in. It answers {token, expiresAt}; the secret key never leaves it.
    fetchSession: async () => {
      const answer = await fetch(`/session?as=${role}`, { method: 'POST' })
      if (!answer.ok) throw new Error(`No session: HTTP ${answer.status}`)
      return answer.json()
    },
  })
}
