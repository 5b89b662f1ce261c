import { randomUUID } from 'node:crypto'
import { client, createVendor, type Api, type Client } from '@openprm/api/testing'

export interface TrainingProgramme {
  vendorId: string
  key: Client
  /** The last one has a certification of its own, which nobody holds yet. */
  courses: string[]
  certifications: string[]
  partners: string[]
}

const lesson = { key: 'read', kind: 'article', title: 'Read', markdown: 'What there is to know.' }
const content = {
  sections: [
    {
      key: 'only',
      title: 'Only',
      lessons: ['read', 'more', 'most'].map((key) => ({ ...lesson, key, minutes: 5 })),
    },
  ],
}
const short = { sections: [{ key: 'only', title: 'Only', lessons: [lesson] }] }

export async function created<T extends { id: string }>(key: Client, path: string, body: object): Promise<T> {
  const answer = await key<T>(path, { body })
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`)
  return answer.body
}

/** Ten courses on a path, so many certifications, twenty partners: what training is measured in. */
export async function makeProgramme(
  api: Api,
  secret: Buffer,
  certifications: number,
): Promise<TrainingProgramme> {
  const { vendorId, secretKey } = await createVendor(api.tenancy, secret)
  const key = client(api.url, secretKey)
  const make = async (path: string, body: object): Promise<string> => (await created(key, path, body)).id
  const programme: TrainingProgramme = { vendorId, key, courses: [], certifications: [], partners: [] }
  for (let n = 0; n < 11; n++) {
    const course = { key: `c${randomUUID()}`, title: `Course ${n}`, content: n === 10 ? short : content }
    const id = await make('/v1/courses', course)
    await key(`/v1/courses/${id}/publish`, { body: {} })
    programme.courses.push(id)
  }
  await make('/v1/learning-paths', { key: 'path', title: 'Path', courses: programme.courses.slice(0, 10) })
  for (let n = 0; n < certifications; n++) {
    const courses = programme.courses.slice(0, 2)
    const rule = { key: `k${randomUUID()}`, title: `Certification ${n}`, courses, validMonths: 12 }
    programme.certifications.push(await make('/v1/certifications', rule))
  }
  const own = { key: 'own', title: 'Own', courses: programme.courses.slice(10), validMonths: 12 }
  await make('/v1/certifications', own)
  for (let n = 0; n < 20; n++)
    programme.partners.push(await make('/v1/partners', { name: `Partner ${n}`, externalId: `p${n}` }))
  return programme
}

export interface Learner {
  as: Client
  enrolmentId: string
}

/** People who are one lesson away from a certificate. */
export async function makeLearners(
  api: Api,
  { key, courses, partners }: TrainingProgramme,
  count: number,
): Promise<Learner[]> {
  const learners: Learner[] = []
  const make = async (n: number): Promise<Learner> => {
    const user = { email: `learner${n}@example.com`, name: `Learner ${n}` }
    const body = { user, partner: { id: partners[n % 20] } }
    const { token } = await created<{ id: string; token: string }>(key, '/v1/embed-tokens', body)
    const as = client(api.url, token)
    return { as, enrolmentId: (await created(as, '/v1/enrolments', { courseId: courses[10] })).id }
  }
  for (let n = 0; n < count; n += 8)
    learners.push(
      ...(await Promise.all(Array.from({ length: Math.min(8, count - n) }, (_, at) => make(n + at)))),
    )
  return learners
}
