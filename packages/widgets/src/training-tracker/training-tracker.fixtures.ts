import type * as api from '@openprm/sdk'

const link = (courseId: string, lesson: string | null): api.TrainingCourse['link'] => ({
  courseId,
  enrolmentId: null,
  lesson,
  href: `?prm-course=${courseId}`,
})

export function aCourse(key: string, more: Partial<api.TrainingCourse> = {}): api.TrainingCourse {
  const courseId = `course_${key}`
  return {
    courseId,
    title: `Course ${key}`,
    summary: null,
    mandatory: false,
    group: 'in_progress',
    enrolmentId: `enrolment_${key}`,
    kind: 'first',
    done: 1,
    total: 4,
    minutes: 12,
    dueAt: null,
    overdue: false,
    completedAt: null,
    nextLesson: { key: 'rules', title: 'The rules' },
    review: null,
    link: link(courseId, 'rules'),
    ...more,
  }
}

function aCertification(key: string, more: Partial<api.TrainingCertification>): api.TrainingCertification {
  return {
    certificationId: `certification_${key}`,
    title: `Certified ${key}`,
    summary: null,
    state: 'missing',
    certificate: null,
    daysLeft: null,
    counts: false,
    done: 1,
    total: 2,
    link: link('course_due', 'exam'),
    unlocks: [],
    ...more,
  }
}

const held = (expiresAt: string | null, cause: 'time' | 'version' | null = null) => ({
  id: 'certificate_1',
  number: '2026-000042',
  issuedAt: '2025-12-01T10:00:00.000Z',
  expiresAt,
  cause,
  links: {
    page: 'https://api.test/certificates/1',
    credential: 'https://api.test/certificates/1/credential',
    png: 'https://api.test/certificates/1/badge.png',
    svg: 'https://api.test/certificates/1/badge.svg',
    pdf: 'https://api.test/certificates/1/certificate.pdf',
    linkedIn: 'https://www.linkedin.com/profile/add',
  },
})
const unlock = {
  requirementId: 'requirement_1',
  title: 'Robots',
  command: 'deals.register' as const,
  products: [
    { key: 'robots', label: 'Robots' },
    { key: 'arms', label: 'Arms' },
  ],
  from: '2026-01-01T00:00:00.000Z',
  who: 'person' as const,
  needed: 1,
  have: 0,
  met: false,
}

/** One of everything a person can have. */
export function training(): api.MyTraining {
  const due = aCourse('due', {
    group: 'due',
    overdue: true,
    dueAt: '2026-11-01T10:00:00.000Z',
    mandatory: true,
  })
  return {
    next: due,
    courses: [
      due,
      aCourse('again', { group: 'due', kind: 'renewal', dueAt: '2026-12-24T10:00:00.000Z', done: 0 }),
      aCourse('open'),
      aCourse('new', { group: 'available', kind: null, enrolmentId: null, done: 0 }),
      aCourse('old', {
        group: 'done',
        done: 4,
        completedAt: '2026-10-01T10:00:00.000Z',
        nextLesson: null,
        minutes: null,
      }),
    ],
    paths: [
      {
        pathId: 'path_1',
        title: 'From first call to first deal',
        summary: 'What every seller knows.',
        steps: (['completed', 'in_progress', 'open', 'locked'] as const).map((status) => ({
          courseId: `course_${status}`,
          courseTitle: `Step ${status}`,
          status,
          enrolmentId: null,
          done: 0,
          total: 1,
        })),
      },
    ],
    certifications: [
      aCertification('expiring', {
        state: 'expiring',
        counts: true,
        daysLeft: 29,
        certificate: held('2026-12-24T10:00:00.000Z', 'time'),
        unlocks: [{ ...unlock, met: true, have: 1 }],
      }),
      aCertification('expired', {
        state: 'expired',
        counts: true,
        daysLeft: -3,
        certificate: held('2026-11-20T10:00:00.000Z', 'version'),
      }),
      aCertification('active', { state: 'active', counts: true, link: null, certificate: held(null) }),
      aCertification('revoked', { state: 'revoked', certificate: held(null) }),
      aCertification('missing', {
        unlocks: [
          unlock,
          {
            ...unlock,
            command: 'leads.accept',
            who: 'partner',
            needed: 2,
            have: 1,
            from: '2099-01-01T00:00:00.000Z',
          },
        ],
      }),
    ],
  }
}

export function aPerson(name: string, more: Partial<api.TrainingPerson> = {}): api.TrainingPerson {
  return {
    userId: `user_${name}`,
    userName: name,
    partnerId: 'partner_1',
    partnerName: 'Alpine',
    open: 2,
    overdue: 1,
    completed: 3,
    nextDueAt: '2026-12-24T10:00:00.000Z',
    certified: 2,
    expiring: 1,
    expired: 1,
    ...more,
  }
}

export function aHandIn(name: string, more: Partial<api.HandIn> = {}): api.HandIn {
  return {
    id: `handin_${name}`,
    enrolmentId: `enrolment_${name}`,
    courseId: 'course_due',
    courseTitle: 'Course due',
    lesson: 'plan',
    lessonTitle: 'Your plan',
    userId: `user_${name}`,
    userName: name,
    partnerId: 'partner_1',
    partnerName: 'Alpine',
    number: 1,
    status: 'submitted',
    text: 'Twelve warehouses around Basel.',
    files: [{ id: 'file_1', name: 'Plan.pdf', bytes: 48_213 }],
    feedback: null,
    reviewerId: null,
    reviewerName: null,
    submittedAt: '2026-11-20T10:00:00.000Z',
    decidedAt: null,
    version: 3,
    createdAt: '2026-11-19T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    ...more,
  }
}

/** What came of it. */
export const decided = (status: 'passed' | 'returned', feedback: string | null): Partial<api.HandIn> => ({
  status,
  feedback,
  reviewerId: 'user_Mara',
  reviewerName: 'Mara',
  decidedAt: '2026-11-22T10:00:00.000Z',
})

export function anEnrolment(courseTitle: string, more: Partial<api.Enrolment> = {}): api.Enrolment {
  return {
    id: `enrolment_${courseTitle}`,
    courseId: `course_${courseTitle}`,
    courseKey: courseTitle,
    courseTitle,
    number: 1,
    userId: 'user_Ana',
    userName: 'Ana',
    partnerId: 'partner_1',
    partnerName: 'Alpine',
    kind: 'first',
    source: 'assigned',
    status: 'in_progress',
    done: 1,
    total: 4,
    lastLesson: null,
    dueAt: null,
    startedAt: '2026-11-01T10:00:00.000Z',
    completedAt: null,
    version: 2,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-02T10:00:00.000Z',
    ...more,
  }
}
