import type { Translation } from '../../../core/messages.ts'
import type { AboutMessage } from '../about.messages.ts'

export default {
  followers: 'Recibe cada respuesta',
  nobody: 'Solo quien preguntó y quien lo lleva',
  follow: 'Seguir',
  unfollow: 'Dejar de seguir',
  add_person: 'Añadir a alguien',
  add: 'Añadir',
  remove: 'Quitar a {name}',
  following: 'Ahora sigue: {name}',
  gone: 'Ya no sigue: {name}',
  tags: 'Etiquetas',
  no_tags: 'Aún ninguna',
  add_tag: 'Nueva etiqueta',
  tagged: 'Etiqueta {tag} añadida',
  untagged: 'Etiqueta {tag} quitada',
  deal: 'Oportunidad',
  no_deal: 'Ninguna oportunidad',
  about_deal: 'El ticket trata de {deal}',
  block: 'Hacer que la oportunidad espere',
  unblock: 'Dejar que la oportunidad siga',
  block_help:
    'Los dos relojes de la oportunidad se paran hasta que se resuelva este ticket. El asunto es el motivo que muestra su tarjeta.',
  blocked: 'Los dos relojes de la oportunidad se paran hasta que se resuelva este ticket.',
  goes_on: 'Los relojes de la oportunidad siguen.',
} satisfies Translation<AboutMessage>
