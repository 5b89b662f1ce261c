import { route, streamRoute } from '../../http/route.ts'
import { FileAddress } from '../hand-ins/schema.ts'
import { TicketFile, TicketUploadQuery } from './file.schema.ts'
import { address } from './files.ts'
import { MessageFileParams, TicketNoteFileParams } from './talk.schema.ts'
import { messages, notes } from './talk.ts'
import { upload } from './upload.ts'

const description = 'Good for five minutes, on the origin of uploaded content, where it downloads.'

export const ticketFileRoutes = [
  streamRoute({
    id: 'ticketFiles.upload',
    method: 'post',
    path: '/v1/ticket-files',
    summary: 'Upload a file for a ticket',
    description:
      'Then name its id in `files` of the ticket, message or note; only its sender can, once, within a day. Kind and content are checked; the same file again is the same file.',
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:write',
    query: TicketUploadQuery,
    consumes: 'application/octet-stream',
    status: 201,
    response: TicketFile,
    errors: ['payload_too_large', 'unsupported_media_type', 'validation_failed'],
    handle: ({ tenancy, principal, content, query, http }) =>
      upload(tenancy, principal, content.store, query.name, http.req.raw.body ?? new Blob([]).stream()),
  }),
  route({
    id: 'ticketMessages.file',
    method: 'get',
    path: '/v1/tickets/{ticketId}/messages/{messageId}/files/{ticketFileId}',
    summary: 'Get the address of a file of a message',
    description,
    allow: ['key', 'staff', 'partner'],
    scope: 'tickets:read',
    params: MessageFileParams,
    response: FileAddress,
    errors: ['not_found'],
    handle: async ({ tx, content, params: { ticketId, messageId, ticketFileId } }) =>
      address(tx, content, await messages.get(tx, ticketId, messageId), ticketFileId),
  }),
  route({
    id: 'ticketNotes.file',
    method: 'get',
    path: '/v1/tickets/{ticketId}/notes/{ticketNoteId}/files/{noteFileId}',
    summary: 'Get the address of a file of an internal note',
    description,
    allow: ['key', 'staff'],
    scope: 'tickets:read',
    params: TicketNoteFileParams,
    response: FileAddress,
    errors: ['not_found'],
    handle: async ({ tx, content, params: { ticketId, ticketNoteId, noteFileId } }) =>
      address(tx, content, await notes.get(tx, ticketId, ticketNoteId), noteFileId),
  }),
]
