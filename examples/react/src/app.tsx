import { useState } from 'react'
import { configure } from '@openprm/widgets'
import { PrmDealBoard, PrmLeadForm } from '@openprm/widgets/react'

/** Your backend knows who is signed in. It answers {token, expiresAt}; the secret key never leaves it. */
async function fetchSession(): Promise<{ token: string; expiresAt: string }> {
  const answer = await fetch('/session', { method: 'POST' })
  if (!answer.ok) throw new Error(`No session: HTTP ${answer.status}`)
  return (await answer.json()) as { token: string; expiresAt: string }
}

export function App() {
  const [signedIn, setSignedIn] = useState(false)
  const [news, setNews] = useState('')

  function sign(into: boolean): void {
    configure({ fetchSession: into ? fetchSession : null })
    setSignedIn(into)
  }

  return (
    <>
      <header>
        <b>Northwind Robotics</b>
        <button onClick={() => sign(!signedIn)}>{signedIn ? 'Sign out' : 'Sign in as a partner'}</button>
      </header>
      <p role="status">{news}</p>
      <main>
        {signedIn ? (
          <PrmDealBoard
            limit={25}
            onPrmDealMoved={({ detail }) => setNews(`A deal went from ${detail.from} to ${detail.to}.`)}
          />
        ) : (
          <PrmLeadForm form="lead" onPrmLeadSubmitted={({ detail }) => setNews(`Your number: ${detail.id}`)}>
            <h2 slot="header">Ask a partner</h2>
          </PrmLeadForm>
        )}
      </main>
    </>
  )
}
