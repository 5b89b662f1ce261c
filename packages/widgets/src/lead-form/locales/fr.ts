import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  sending: 'Envoi en cours',
  another: 'Envoyer une autre demande',
  network: 'Le serveur est injoignable. Vos réponses restent ici.',
  server: 'Un problème est survenu de notre côté. Vos réponses restent ici.',
  slow: 'Envoi toujours en cours. La connexion est lente ; vous n’avez rien à faire.',
  busy: 'Beaucoup d’envois en ce moment. Vos réponses restent ici.',
  back: 'Elles partiront d’elles-mêmes dès le retour de la connexion.',
  kept: 'Pas encore envoyé. Vos réponses restent ici.',
  session:
    'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis envoyez : vos réponses restent ici.',
  changed: 'Ce formulaire vient de changer. Relisez-le, puis envoyez-le de nouveau.',
} satisfies Translation<LeadFormMessage>
