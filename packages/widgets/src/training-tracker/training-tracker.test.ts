import { expect } from 'chai'
import { configure } from '../core/config.ts'
import { clear, until } from '../testing/page.ts'
import { aCourse, aPerson, training } from './training-tracker.fixtures.ts'
import { TrainingTrackerHarness } from './training-tracker.harness.ts'

const { peer } = TrainingTrackerHarness

suite('a person’s training', () => {
  teardown(() => {
    clear()
    configure({ coursePage: '' })
  })

  test('the next step is one link away, on the page that has the player', async () => {
    peer().install({ coursePage: '/course' })
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.said('next')[0]).to.match(
      /^Your next step Course due Overdue since Nov 1 Mandatory Next: The rules about 12 minutes Continue/,
    )
    expect(tracker.ways('next')).to.deep.equal(['/course course_due rules'])
  })

  test('who has nothing to do is told so', async () => {
    peer({ next: null, courses: [], paths: [], certifications: [] }, []).install()
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.said('next')).to.deep.equal(['You are up to date. New courses show up here.'])
    expect(tracker.all('courses')).to.have.length(0)
  })

  test('courses stand by what is to be done; what is done is folded away', async () => {
    peer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const titles = [...tracker.element.renderRoot.querySelectorAll('[part=courses] h3, summary')]
    expect(titles.map((title) => title.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'To do 2',
      'In progress 1',
      'Open to you 1',
      'Done 1',
    ])
    expect(tracker.find<HTMLDetailsElement>('details')?.open).to.equal(false)
    expect(tracker.said('course')[1]).to.match(/Due Dec 24 Renewal .* Renew/)
  })

  test('what a reviewer returned says so and leads into its lesson; what is being reviewed waits', async () => {
    const plan = aCourse('plan', {
      group: 'due',
      review: 'returned',
      dueAt: '2026-12-24T10:00:00.000Z',
      nextLesson: { key: 'plan', title: 'Your plan' },
      link: { courseId: 'course_plan', enrolmentId: 'enrolment_plan', lesson: 'plan', href: '' },
    })
    const other = aCourse('other', { review: 'waiting' })
    peer({ ...training(), next: plan, courses: [plan, other] }).install({ coursePage: '/course' })
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.said('next')[0]).to.match(
      /Course plan Needs your changes Due Dec 24 Next: Your plan .* Make the changes/,
    )
    expect(tracker.ways('next')).to.deep.equal(['/course course_plan plan'])
    expect(tracker.said('course')[1]).to.match(/Course other .*Being reviewed.* Open again/)
  })

  test('a path shows what waits, without a link to it', async () => {
    peer().install()
    const tracker = await TrainingTrackerHarness.mount()
    expect(tracker.said('step')).to.deep.equal([
      'Step completed Done',
      'Step in_progress In progress',
      'Step open Open',
      'Step locked Waits for the one before',
    ])
    expect(tracker.ways('step')).to.have.length(3)
  })

  test('certificates say how long they hold, what they open, and where to renew them', async () => {
    peer().install()
    const tracker = await TrainingTrackerHarness.mount()
    const [expiring, expired, active, revoked, missing] = tracker.said('certificate')
    expect(expiring).to.match(
      /Runs out soon 29 days left Dec 24 No\. 2026-000042 You need it to register deals for Robots, Arms Open to you Renew/,
    )
    expect(expired).to.match(
      /ended 3 days ago .* It still counts for now\. The course has changed in what matters\. Renew/,
    )
    expect(active).to.equal('Certified active Valid No end date No. 2026-000042')
    expect(revoked).not.to.contain('No end date')
    expect(missing).to.match(
      /Not earned yet 1 of 2 courses .* accept leads for Robots, Arms 1 of 2 people in your company hold it, from .* Earn it/,
    )
  })

  test('a lesson that is finished on the same page is seen here', async () => {
    const mine = training()
    peer(mine).install()
    const tracker = await TrainingTrackerHarness.mount()
    mine.next = aCourse('later')
    document.body.dispatchEvent(new CustomEvent('prm-lesson-completed', { bubbles: true }))
    await until(() => tracker.find('.headline')?.textContent === 'Course later')
  })

  test('an admin sees the people of the partner, page by page', async () => {
    const server = peer()
      .on('GET /v1/training/people', ({ query }) =>
        query.get('cursor') === null
          ? { data: [aPerson('Ana')], nextCursor: 'next' }
          : {
              data: [aPerson('Bo', { overdue: 0, expiring: 0, expired: 0, nextDueAt: null })],
              nextCursor: null,
            },
      )
      .install()
    const tracker = await TrainingTrackerHarness.mount()
    const more = await until(() => tracker.find<HTMLButtonElement>('[part=more]'))
    more.click()
    await until(() => tracker.all('person').length === 2)
    expect(server.to('GET /v1/training/people')[1]?.query.get('cursor')).to.equal('next')
    expect(tracker.find('[part=more]')).to.equal(null)
    expect(tracker.all('person')[0]!.textContent).to.contain('1 runs out soon')
  })

  test('a seller sees no team, and nobody is asked for it', async () => {
    const server = peer(training(), []).install()
    const tracker = await TrainingTrackerHarness.mount()
    await until(() => server.to('GET /v1/me').length === 1)
    expect(tracker.find('[part=team]')).to.equal(null)
    expect(server.to('GET /v1/training/people')).to.have.length(0)
  })
})
