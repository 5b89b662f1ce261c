import '../define/training-tracker.ts'
// Compiled before the first test needs it, which would else wait for the test server.
import '../course-player/reading/markdown-view.ts'
import './training-desk/training-desk.ts'
import type { HandIn, MyTraining, TrainingPerson } from '@openprm/sdk'
import { mount, until } from '../testing/page.ts'
import { Peer } from '../testing/peer.ts'
import { aHandIn, anEnrolment, aPerson, decided, training } from './training-tracker.fixtures.ts'
import type { PrmTrainingTracker } from './training-tracker.ts'

/** Reads a training tracker as a person would. */
export class TrainingTrackerHarness {
  readonly element: PrmTrainingTracker

  constructor(element: PrmTrainingTracker) {
    this.element = element
  }

  /** A peer that serves what a person has to learn; with people, the person is an admin of their partner. */
  static peer(
    mine: MyTraining = training(),
    people: TrainingPerson[] = [aPerson('Ana'), aPerson('Bo')],
  ): Peer {
    return new Peer()
      .on('GET /v1/me/training', () => structuredClone(mine))
      .on('GET /v1/me', () => ({ kind: 'partner', scopes: people.length > 0 ? ['training:team'] : [] }))
      .on('GET /v1/training/people', () => ({ data: people, nextCursor: null }))
  }

  /** A peer for one of the vendor's people, who may review; it keeps what they decide. */
  static staffPeer(
    handIns: HandIn[] = [aHandIn('Ana'), aHandIn('Bo', { number: 2 })],
    scopes: string[] = ['training:review'],
  ): Peer {
    const earlier = aHandIn('Bo', { ...decided('returned', 'Name the buyers.'), id: 'handin_earlier' })
    const of = (id: string | undefined): HandIn => handIns.find((one) => one.id === id)!
    return TrainingTrackerHarness.peer()
      .on('GET /v1/me', () => ({ kind: 'staff', scopes, user: { id: 'user_Mara' } }))
      .on('GET /v1/training/people', ({ query }) => ({
        data: ['Ana', 'Bo']
          .filter((name) => name.includes(query.get('q') ?? ''))
          .map((name) => aPerson(name, { overdue: Number(name === 'Ana') }))
          .filter(({ overdue }) => query.get('overdue') === null || overdue > 0),
        nextCursor: null,
      }))
      .on('GET /v1/hand-ins', ({ query }) => ({
        data:
          query.get('enrolmentId') === null
            ? handIns.filter(({ status }) => status === query.get('status'))
            : [of(`handin_${query.get('enrolmentId')!.replace('enrolment_', '')}`), earlier],
        nextCursor: null,
      }))
      .on('POST /v1/hand-ins/*/review', ({ path, body }) => {
        const { decision, feedback } = body as { decision: 'passed' | 'returned'; feedback?: string }
        return Object.assign(of(path.split('/')[3]), decided(decision, feedback ?? null))
      })
      .on('GET /v1/hand-ins/*/files/*', () => ({ url: 'https://content.test/f/1', expiresAt: '' }))
      .on('GET /v1/enrolments/*/content', () => ({
        sections: [{ lessons: [{ key: 'plan', markdown: 'Write **one page**.' }] }],
      }))
      .on('GET /v1/enrolments', () => ({
        data: [
          anEnrolment('Closing', { status: 'completed', completedAt: '2026-10-01T10:00:00.000Z' }),
          anEnrolment('Robots', { dueAt: '2026-11-01T10:00:00.000Z' }),
          anEnrolment('Left', { status: 'withdrawn' }),
        ],
        nextCursor: null,
      }))
      .on(
        'GET /v1/events/stream',
        () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }),
      )
      .on('GET /v1/certifications', () => ({
        data: [
          { id: 'certification_1', title: 'Robot seller' },
          { id: 'certification_2', title: 'Installer' },
        ],
        nextCursor: null,
      }))
      .on('GET /v1/certifications/*/coverage', ({ path }) => ({
        data: [
          {
            partnerId: 'partner_1',
            partnerName: 'Alpine',
            certified: path.includes('certification_1') ? 2 : 0,
            expiring: path.includes('certification_1') ? 1 : 0,
            people: 3,
          },
        ],
        nextCursor: null,
      }))
      .on('GET /v1/enrolments.csv', () => new Response('enrolment,person\r\n'))
      .on('GET /v1/certificates.csv', () => new Response('number\r\n'))
  }

  static async mount(
    markup = '<prm-training-tracker></prm-training-tracker>',
  ): Promise<TrainingTrackerHarness> {
    const harness = new TrainingTrackerHarness(mount<PrmTrainingTracker>(markup))
    await until(() => harness.find('[part=next], [part=reviews], .trouble'), 'the tracker')
    return harness
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as `querySelector` has it
  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector)
  }

  all(part: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)]
  }

  /** What a part says, as it is seen. */
  said(part: string): string[] {
    return this.all(part).map((one) => one.innerText.replace(/\s+/g, ' ').trim())
  }

  /** Where the links of a part lead: page, course, lesson. */
  ways(part: string): string[] {
    return this.all(part).flatMap((one) =>
      [...one.querySelectorAll('a')].map((link) => {
        const { pathname, searchParams } = new URL(link.href)
        return [pathname, searchParams.get('prm-course'), searchParams.get('prm-lesson')].join(' ')
      }),
    )
  }
}
