import { connect, type Sql } from './connection.ts'

/** A connection that one transaction has to itself. */
export interface Session {
  readonly sql: Sql
  /** Once the connection was lost: statements that come later would run on a new one, outside the transaction. */
  readonly lost: boolean
}

export interface Sessions {
  /** Lends a session; waits in line when all are out. */
  lend<T>(work: (session: Session) => Promise<T>): Promise<T>
  end(): Promise<void>
}

/**
 * Connections for transactions, each a driver of its own with one connection. The driver's own `reserve()` will not do:
 * a reserved connection that breaks takes the process down at its next statement, and a waiting `reserve()` is lost.
 */
export function openSessions(url: string, size = 10): Sessions {
  const all = new Set(Array.from({ length: size }, () => open(url)))
  const idle = [...all]
  const line: Array<(session: Session) => void> = []

  /** A new session in place of a lost one, whose driver still holds the error and the statements it broke with. */
  function replace(lost: Session): Session {
    all.delete(lost)
    void lost.sql.end({ timeout: 0 })
    const fresh = open(url)
    all.add(fresh)
    return fresh
  }

  return {
    async lend(work) {
      let session = idle.pop() ?? (await new Promise<Session>((resolve) => line.push(resolve)))
      try {
        if (session.lost) session = replace(session)
        return await work(session)
      } finally {
        const next = line.shift()
        if (next) next(session)
        else idle.push(session)
      }
    },
    async end() {
      await Promise.all(Array.from(all, ({ sql }) => sql.end({ timeout: 5 })))
    },
  }
}

function open(url: string): Session {
  const session = {
    lost: false,
    sql: connect({ url, as: 'app', max: 1, onClose: () => (session.lost = true) }),
  }
  return session
}
