import type { ElementMessage } from '../element.messages.ts'
import type { Translation } from '../messages.ts'

export default {
  again: 'Réessayer',
  setup: 'Pas encore connecté',
  setup_do: 'À l’équipe du site : ajoutez data-publishable-key au script OpenPRM.',
  key: 'Cette clé n’est pas acceptée',
  key_do: 'À l’équipe du site : vérifiez data-publishable-key dans le script OpenPRM.',
  origin: 'Ce site n’est pas encore autorisé',
  origin_do: 'À l’équipe du site : ajoutez {origin} aux origines autorisées de cette clé.',
  session: 'Veuillez vous connecter',
  session_do: 'Votre session a expiré.',
  forbidden: 'Vous n’avez pas accès à ce contenu',
  forbidden_do: 'Adressez-vous à la personne qui gère votre compte.',
  missing: 'Il n’y a rien ici',
  missing_do: 'Le contenu a peut-être été supprimé.',
  network: 'Pas de connexion',
  network_do: 'Nous continuons d’essayer.',
  busy: 'Trop de demandes en ce moment',
  busy_do: 'Nouvel essai dans un instant.',
  server: 'Un problème est survenu de notre côté',
  server_do: 'Nouvel essai dans un instant.',
} satisfies Translation<ElementMessage>
