import type { ElementMessage } from '../element.messages.ts'
import type { Translation } from '../messages.ts'

export default {
  again: 'Reintentar',
  setup: 'Todavía sin conexión con el servicio',
  setup_do: 'Para quien administra el sitio: añade data-publishable-key al script de OpenPRM.',
  key: 'Esta clave no es válida',
  key_do: 'Para quien administra el sitio: revisa data-publishable-key en el script de OpenPRM.',
  origin: 'Este sitio aún no está autorizado',
  origin_do: 'Para quien administra el sitio: añade {origin} a los orígenes permitidos de esta clave.',
  session: 'Inicia sesión',
  session_do: 'Tu sesión ha terminado.',
  forbidden: 'No tienes acceso a esto',
  forbidden_do: 'Consulta con quien gestiona tu cuenta.',
  missing: 'Aquí no hay nada',
  missing_do: 'Puede que se haya eliminado.',
  network: 'Sin conexión',
  network_do: 'Seguimos intentándolo.',
  busy: 'Hay demasiadas solicitudes ahora',
  busy_do: 'Lo intentamos de nuevo en un momento.',
  server: 'Algo ha fallado por nuestra parte',
  server_do: 'Lo intentamos de nuevo en un momento.',
} satisfies Translation<ElementMessage>
