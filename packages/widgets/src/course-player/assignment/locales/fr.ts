import type { Translation } from '../../../core/messages.ts'
import type { AssignmentMessage } from '../assignment.messages.ts'

export default {
  your_text: 'Votre texte',
  files: 'Fichiers',
  choose_files: 'Choisir des fichiers',
  drop: 'ou déposez-les ou collez-les ici',
  limits:
    'Jusqu’à {number} fichiers de {size} chacun : PDF, documents Office et texte, images, sons, courtes vidéos.',
  take_out: 'Retirer : {name}',
  sending: 'Envoi : {share}',
  send_again: 'Renvoyer',
  added: '{name} : ajouté',
  too_large: 'Il dépasse {size}.',
  too_many: 'Un rendu peut avoir {number} fichiers.',
  hand_in: 'Rendre',
  nothing_yet: 'Écrivez d’abord un texte ou ajoutez un fichier.',
  not_there: 'Il manque un fichier : retirez-le ou renvoyez-le.',
  kept: 'Gardé comme brouillon que vous seul voyez.',
  not_kept: 'Le brouillon n’a pas pu être gardé : {why}',
  submitted: 'Rendu le {date}',
  wait: 'Il est en cours de relecture. Vous trouverez la réponse ici.',
  returned: 'Retourné le {date} : il manque quelque chose',
  passed: 'Réussi le {date}',
  says: '{name} dit',
  reviewer: 'La relecture',
  before: 'Ce que vous avez rendu',
} satisfies Translation<AssignmentMessage>
