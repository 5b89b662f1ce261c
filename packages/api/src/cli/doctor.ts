import { styleText } from 'node:util'
import type { Command } from './command.ts'
import { checks, type Finding } from './checks.ts'

const marks = { ok: ['green', '✓'], note: ['yellow', '–'], bad: ['red', '✗'] } as const

/** Looks at everything a server stands on, and says what to do about what is not right. */
export const doctor: Command = {
  more: `Looks at what \`openprm start\` would use: PORT, OPENPRM_DATA_DIR, DATABASE_URL; and OPENPRM_URL, OPENPRM_SECRET_KEY.
Changes nothing. Exit code 1: something has to be mended.`,
  async run() {
    let bad = 0
    for (const { name, look } of checks()) {
      const finding = await look().catch((error: unknown): Finding => ({
        state: 'bad',
        says: error instanceof Error ? error.message : String(error),
      }))
      const [colour, mark] = marks[finding.state]
      console.log(`${styleText(colour, mark)} ${name.padEnd(12)}${finding.says}`)
      if (finding.advice !== undefined) console.log(`  ${' '.repeat(12)}→ ${finding.advice}`)
      if (finding.state === 'bad') bad += 1
    }
    console.log(
      bad === 0 ? '\nAll is well.' : `\n${bad === 1 ? 'One thing has' : `${bad} things have`} to be mended.`,
    )
    return bad === 0 ? 0 : 1
  },
}
