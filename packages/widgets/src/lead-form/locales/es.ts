import type { Translation } from '../../core/messages.ts'
import type { LeadFormMessage } from '../lead-form.messages.ts'

export default {
  optional: 'Opcional',
  select: 'Selecciona',
  sending: 'Enviando',
  retry: 'Reintentar',
  another: 'Enviar otra solicitud',
  required: 'Rellena este campo.',
  choose: 'Elige una opción.',
  tick: 'Marca la casilla para continuar.',
  email: 'Escribe un correo como nombre@empresa.es.',
  phone: 'Escribe un número como +34 91 123 45 67.',
  url: 'Escribe una dirección como https://empresa.es.',
  domain: 'Escribe un dominio como empresa.es.',
  number: 'Escribe un número.',
  money: 'Escribe un importe.',
  date: 'Escribe una fecha completa.',
  min: 'Escribe {limit} o más.',
  max: 'Escribe {limit} o menos.',
  long: {
    one: 'Quita {count} carácter.',
    many: 'Quita {count} caracteres.',
    other: 'Quita {count} caracteres.',
  },
  pattern: 'El formato aún no es correcto.',
  fix: { one: 'Revisa un campo: ', many: 'Revisa {count} campos: ', other: 'Revisa {count} campos: ' },
  network: 'No podemos conectar con el servidor. Tus respuestas siguen aquí.',
  server: 'Algo ha fallado por nuestra parte. Tus respuestas siguen aquí.',
} satisfies Translation<LeadFormMessage>
