import type { Translation } from '../../../core/messages.ts'
import type { AboutMessage } from '../about.messages.ts'

export default {
  followers: 'Riceve ogni risposta',
  nobody: 'Solo chi ha chiesto e chi se ne occupa',
  follow: 'Segui',
  unfollow: 'Non seguire più',
  add_person: 'Aggiungi qualcuno',
  add: 'Aggiungi',
  remove: 'Togli {name}',
  following: 'Ora segue: {name}',
  gone: 'Non segue più: {name}',
  tags: 'Etichette',
  no_tags: 'Ancora nessuna',
  add_tag: 'Nuova etichetta',
  tagged: 'Etichetta {tag} aggiunta',
  untagged: 'Etichetta {tag} tolta',
  deal: 'Trattativa',
  no_deal: 'Nessuna trattativa',
  about_deal: 'Il ticket riguarda {deal}',
  block: 'Fai aspettare la trattativa',
  unblock: 'Fai proseguire la trattativa',
  block_help:
    'Entrambi gli orologi della trattativa restano fermi finché questo ticket non è risolto. L’oggetto è il motivo che la sua scheda mostra.',
  blocked: 'Entrambi gli orologi della trattativa restano fermi finché questo ticket non è risolto.',
  goes_on: 'Gli orologi della trattativa ripartono.',
} satisfies Translation<AboutMessage>
