/** By element and state of the gallery, what a person meets in each that needs more than waiting. */
export const galleryStates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'prm-lead-form': {
    data: '[part=submit]',
    errors: '[part=error]',
    refused: '[part=error]',
    sent: '[part=success]',
    offline: '[part=trouble]',
    server: '[part=retry]',
    loading: '.bone',
  },
  'prm-deal-board': {
    staff: '[part=review-button]',
    partner: '[part=register-button]',
    session: '[part=retry]',
    forbidden: '[part=trouble]',
    loading: '.bone',
  },
  'prm-course-player': {
    article: '.prose',
    welcome: '[part=begin]',
    quiz: '.question',
    result: '.marks',
    finished: '[part=finished]',
    offline: '[part=trouble]',
  },
  'prm-training-tracker': {
    seller: '[part=certificate]',
    team: '[part=person]',
    staff: '[part=export]',
    empty: '[part=next]',
    offline: '[part=trouble]',
  },
  'prm-tickets': {
    partner: '[part=message]',
    staff: '[part=note]',
    empty: '.empty',
    refused: '[part=composer]',
    offline: '[part=trouble]',
    loading: '.bone',
  },
}
