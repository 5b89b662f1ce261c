import '../define/training-tracker.ts'
// Compiled before the first test needs it, which would else wait for the test server.
import './team/team.ts'
import type { MyTraining, TrainingPerson } from '@openprm/sdk'
import { mount, until } from '../testing/page.ts'
import { Peer } from '../testing/peer.ts'
import { aPerson, training } from './training-tracker.fixtures.ts'
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

  static async mount(
    markup = '<prm-training-tracker></prm-training-tracker>',
  ): Promise<TrainingTrackerHarness> {
    const harness = new TrainingTrackerHarness(mount<PrmTrainingTracker>(markup))
    await until(() => harness.find('[part=next], .trouble'), 'the tracker')
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
