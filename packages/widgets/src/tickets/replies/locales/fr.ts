import type { Translation } from '../../../core/messages.ts'
import type { RepliesMessage } from '../replies.messages.ts'

export default {
  replies: 'Réponses enregistrées',
  help: 'Ce que vous répondez sans cesse. Toute votre équipe utilise les mêmes.',
  back: 'Retour au ticket',
  new: 'Nouvelle réponse',
  title: 'Titre',
  body: 'Texte',
  save: 'Enregistrer',
  delete: 'Supprimer',
  really: 'Supprimer pour tous ?',
  saved: 'Enregistrée : {title}',
  gone: 'Supprimée : {title}',
} satisfies Translation<RepliesMessage>
