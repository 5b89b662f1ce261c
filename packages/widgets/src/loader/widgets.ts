/** Every widget a page can use by its tag alone. One line adds one; the build reads the tags and chunks from here. */
export const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'prm-lead-form': () => import('../define/lead-form.ts'),
  'prm-deal-board': () => import('../define/deal-board.ts'),
  'prm-course-player': () => import('../define/course-player.ts'),
  'prm-training-tracker': () => import('../define/training-tracker.ts'),
  'prm-tickets': () => import('../define/tickets.ts'),
}
