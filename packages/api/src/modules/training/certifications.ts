import { linksOf } from '../badges/links.ts'
import { numberOf } from '../certificates/number.ts'
import { linkTo } from '../courses/link.ts'
import type { Rule } from './programme.ts'
import type { CertificationRow } from './repository.ts'
import type { TrainingCertification, TrainingCourse } from './schema.ts'

const dayMs = 86_400_000

/** A certification as a person stands to it: what they hold, the way to it, and what it opens. */
export function toCertification(
  row: CertificationRow,
  courses: ReadonlyMap<string, TrainingCourse>,
  rules: readonly Rule[],
  now: string,
): TrainingCertification {
  const { certificate } = row
  const state = stateOf(certificate)
  const counts =
    state === 'active' ||
    state === 'expiring' ||
    (state === 'expired' &&
      Date.parse(certificate?.expiresAt ?? '') + row.graceDays * dayMs > Date.parse(now))
  return {
    certificationId: row.id,
    title: row.title,
    summary: row.summary,
    state,
    certificate: certificate && {
      id: certificate.id,
      number: numberOf(certificate),
      issuedAt: certificate.issuedAt,
      expiresAt: certificate.expiresAt,
      cause: certificate.cause,
      links: linksOf({
        ...certificate,
        vendorId: row.vendorId,
        number: numberOf(certificate),
        certificationTitle: row.title,
        issuerName: row.issuerName,
      }),
    },
    daysLeft:
      certificate?.expiresAt == null
        ? null
        : Math.floor((Date.parse(certificate.expiresAt) - Date.parse(now)) / dayMs),
    counts,
    done: row.courses.filter((id) => courses.get(id)?.group === 'done').length,
    total: row.courses.length,
    link: state === 'active' ? null : wayTo(row.courses, courses),
    unlocks: rules.flatMap((rule) => unlocksOf(rule, row, counts)),
  }
}

function stateOf(certificate: CertificationRow['certificate']): TrainingCertification['state'] {
  if (!certificate) return 'missing'
  return certificate.status === 'renewed' ? 'active' : certificate.status
}

/** Where to go on: in a course that is begun or asked for, else the first that is not finished, else from the start. */
function wayTo(
  ids: readonly string[],
  courses: ReadonlyMap<string, TrainingCourse>,
): TrainingCertification['link'] {
  const known = ids.flatMap((id) => courses.get(id) ?? [])
  const open = known.find(({ group }) => group === 'due' || group === 'in_progress')
  const next = open ?? known.find(({ group }) => group === 'available')
  const [first] = ids
  return next?.link ?? (first === undefined ? null : linkTo(first, null, null))
}

function unlocksOf(
  rule: Rule,
  { id, colleagues }: CertificationRow,
  counts: boolean,
): TrainingCertification['unlocks'] {
  return rule.needs
    .filter((need) => need.certificationId === id)
    .map(({ who, count }) => {
      const needed = who === 'person' ? 1 : count
      const have = who === 'person' ? Number(counts) : colleagues
      const { title, command, products, effectiveFrom: from } = rule
      return {
        requirementId: rule.id,
        title,
        command,
        products,
        from,
        who,
        needed,
        have,
        met: have >= needed,
      }
    })
}
