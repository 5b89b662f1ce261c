import type { Translation } from '../../core/messages.ts'
import type { CoursePlayerMessage } from '../course-player.messages.ts'

export default {
  lessons: 'Leçons',
  progress: '{done} leçons sur {total}',
  done: 'Terminée',
  known: 'Pas à refaire',
  begin: 'Commencer le cours',
  by_assignment: 'Ce cours est attribué. Demandez-le à votre administrateur ou à votre responsable de canal.',
  renewal: 'Renouvellement : seulement ce qui est nouveau, et ce qui prouve que le reste est acquis.',
  due: 'Pour le {date}',
  previous: 'Leçon précédente',
  next: 'Leçon suivante',
  lesson_done: '{lesson} : terminée',
  finished: 'Vous avez terminé ce cours.',
  earned: 'Vous avez obtenu un certificat : {title}',
  certificate: 'N° {number}, valable jusqu’au {date}',
  certificate_ever: 'N° {number}',
  dwell: {
    one: 'Compte après {count} minute d’ouverture.',
    other: 'Compte après {count} minutes d’ouverture.',
  },
  watch: 'Compte une fois {share} vus.',
  transcript: 'Transcription',
  open_document: 'Ouvrir le document',
  open_link: 'Ouvrir la page',
  new_tab: 'S’ouvre dans un nouvel onglet',
  captions: 'C active les sous-titres, J et L reculent et avancent de dix secondes.',
  broken_video: 'La vidéo ne peut pas être lue ici.',
  unsaved: 'Votre progression n’a pas encore pu être enregistrée. Nous réessayons.',
  unknown_lesson: 'Cette leçon ne fait plus partie du cours.',
} satisfies Translation<CoursePlayerMessage>
