import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Lektionen',
  progress: '{done} von {total} Lektionen',
  done: 'Erledigt',
  known: 'Nicht noch einmal nötig',
  begin: 'Kurs beginnen',
  by_assignment: 'Dieser Kurs wird zugewiesen. Frag deinen Admin oder Channel-Manager danach.',
  renewal: 'Erneuerung: nur was neu ist, und was zeigt, dass der Rest noch sitzt.',
  due: 'Fällig {date}',
  previous: 'Vorige Lektion',
  next: 'Nächste Lektion',
  lesson_done: '{lesson}: erledigt',
  finished: 'Du hast diesen Kurs abgeschlossen.',
  earned: 'Du hast ein Zertifikat erworben: {title}',
  certificate: 'Nr. {number}, gültig bis {date}',
  certificate_ever: 'Nr. {number}',
  dwell: {
    one: 'Zählt, sobald es {count} Minute offen war.',
    other: 'Zählt, sobald es {count} Minuten offen war.',
  },
  watch: 'Zählt, sobald du {share} davon gesehen hast.',
  transcript: 'Mitschrift',
  open_document: 'Dokument öffnen',
  open_link: 'Seite öffnen',
  new_tab: 'Öffnet sich in einem neuen Tab',
  captions: 'C schaltet die Untertitel, J und L gehen zehn Sekunden zurück und vor.',
  broken_video: 'Das Video lässt sich hier nicht abspielen.',
  unsaved: 'Dein Fortschritt ließ sich noch nicht speichern. Wir versuchen es weiter.',
  unknown_lesson: 'Diese Lektion gehört nicht mehr zum Kurs.',
} satisfies Translation<CoursePlayerMessage>
