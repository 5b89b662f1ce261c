import type { Translation } from '../../../core/messages.ts'
import type { AboutMessage } from '../about.messages.ts'

export default {
  followers: 'Reçoit chaque réponse',
  nobody: 'Seulement qui a demandé et qui s’en occupe',
  follow: 'Suivre',
  unfollow: 'Ne plus suivre',
  add_person: 'Ajouter quelqu’un',
  add: 'Ajouter',
  remove: 'Retirer {name}',
  following: 'Suit maintenant : {name}',
  gone: 'Ne suit plus : {name}',
  tags: 'Étiquettes',
  no_tags: 'Aucune pour l’instant',
  add_tag: 'Nouvelle étiquette',
  tagged: 'Étiquette {tag} ajoutée',
  untagged: 'Étiquette {tag} retirée',
  deal: 'Affaire',
  no_deal: 'Aucune affaire',
  about_deal: 'Le ticket concerne {deal}',
  block: 'Faire attendre l’affaire',
  unblock: 'Laisser l’affaire continuer',
  block_help:
    'Les deux horloges de l’affaire s’arrêtent jusqu’à la résolution de ce ticket. L’objet est le motif que montre sa carte.',
  blocked: 'Les deux horloges de l’affaire s’arrêtent jusqu’à la résolution de ce ticket.',
  goes_on: 'Les horloges de l’affaire repartent.',
} satisfies Translation<AboutMessage>
