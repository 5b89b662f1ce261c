import type { Translation } from '../../../core/messages.ts'
import type { ReportMessage } from '../report.messages.ts'

export default {
  report: 'Où nous en sommes',
  since: 'Ouverts ces derniers',
  days: { one: '{count} jour', many: '{count} jours', other: '{count} jours' },
  ever: 'Depuis le début',
  team: 'Équipe',
  all_teams: 'Toutes les équipes',
  all: 'Toutes',
  promises: 'Promesses tenues',
  firstResponse: 'Première réponse',
  nextResponse: 'Réponses suivantes',
  resolution: 'Solution',
  of: '{met} sur {count}',
  running: {
    one: '{count} encore en cours',
    many: '{count} encore en cours',
    other: '{count} encore en cours',
  },
  nothing: 'Rien pour l’instant',
  workload: 'Qui a combien à faire',
  who: 'Qui',
  nobody: 'Personne pour l’instant',
  open: 'Ouverts',
  waiting: 'En attente des autres',
  overdue: 'En retard',
  csat: 'Ce que les partenaires pensent de l’aide',
  average: '{score} sur 5',
  ratings: { one: '{count} avis', many: '{count} avis', other: '{count} avis' },
} satisfies Translation<ReportMessage>
