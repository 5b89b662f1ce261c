import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  optional: 'Facultatif',
  select: 'Sélectionner',
  sending: 'Envoi en cours',
  retry: 'Réessayer',
  another: 'Envoyer une autre demande',
  required: 'Remplissez ce champ.',
  choose: 'Choisissez une option.',
  tick: 'Cochez cette case pour continuer.',
  email: 'Saisissez une adresse comme nom@entreprise.fr.',
  phone: 'Saisissez un numéro comme +33 1 23 45 67 89.',
  url: 'Saisissez une adresse comme https://entreprise.fr.',
  domain: 'Saisissez un domaine comme entreprise.fr.',
  number: 'Saisissez un nombre.',
  money: 'Saisissez un montant.',
  date: 'Saisissez une date complète.',
  min: 'Saisissez {limit} ou plus.',
  max: 'Saisissez {limit} ou moins.',
  long: {
    one: 'Supprimez {count} caractère.',
    many: 'Supprimez {count} caractères.',
    other: 'Supprimez {count} caractères.',
  },
  pattern: 'Le format n’est pas encore correct.',
  fix: {
    one: 'Un champ à vérifier : ',
    many: '{count} champs à vérifier : ',
    other: '{count} champs à vérifier : ',
  },
  network: 'Le serveur est injoignable. Vos réponses restent ici.',
  server: 'Un problème est survenu de notre côté. Vos réponses restent ici.',
} satisfies Translation<LeadFormMessage>
