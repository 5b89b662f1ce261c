import type { Tx } from '../../db/tenant.ts'
import { checkVersion } from '../../http/etag.ts'
import { decodeCursor, toPage } from '../../http/pagination.ts'
import { ApiError, notFound } from '../../http/problem.ts'
import type { Page } from '../../http/schemas.ts'
import { newId } from '../../ids.ts'
import { authorOf, checkMentions, type Readers, type Subject } from './authorship.ts'
import { remarkQueries, type Row } from './repository.ts'
import type { Comment, RemarkCreate, RemarkEdit, RemarkQuery, RemarkVersion } from './schema.ts'
import type { RemarkKind, RemarkTable, SubjectKind } from './table.ts'

/** Texts kept of one remark; more edits than that are not a history that anybody reads. */
const kept = 50

export type Happened = 'added' | 'edited' | 'deleted'

/** What every kind of remark has. */
export type AnyRemark = Omit<Comment, 'audience' | 'dealId'> & { audience: 'shared' | 'internal' }

/** The files of one kind of remark. */
export interface Attachments<File> {
  /** Hands over files that the caller has uploaded. @throws ApiError validation_failed */
  attach: (tx: Tx, remarkId: string, fileIds: readonly string[]) => Promise<void>
  of: (tx: Tx, remarkIds: readonly string[]) => Promise<Map<string, File[]>>
  drop: (tx: Tx, remarkId: string) => void
}

interface Rules<Remark extends AnyRemark, On extends Subject> {
  table: RemarkTable
  kind: RemarkKind
  on: SubjectKind
  audience: Remark['audience']
  mayRead: Readers
  /** What it is written on, as the caller may see it. @throws ApiError not_found */
  find: (tx: Tx, id: string) => Promise<On>
  /** The same before something is written there. @default find */
  open?: (tx: Tx, id: string) => Promise<On>
  /** What follows from it, with the subject as it is then. */
  follow: (tx: Tx, happened: Happened, subject: On, remark: Remark) => Promise<On>
  announce: (tx: Tx, happened: Happened, subject: On, remark: Remark) => void
  files?: Attachments<unknown>
}

/** What people write on something, for one audience: its own table, its own type, its own events. */
export function thread<Remark extends AnyRemark, On extends Subject>(rules: Rules<Remark, On>) {
  const { table, kind, mayRead, files } = rules
  const open = rules.open ?? rules.find
  const queries = remarkQueries(table)

  /** Rows as the caller reads them. A deleted one keeps its place without what it said. */
  async function present(tx: Tx, rows: Row[]): Promise<Remark[]> {
    const left = rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)
    const attached = await files?.of(tx, left)
    return rows.map((row) => {
      const { id, subjectId, mentions, editedAt, deletedAt, version, createdAt } = row
      const author = { kind: row.authorKind, id: row.authorId, name: row.authorName }
      const body = deletedAt === null ? row.body : null
      const place = { audience: rules.audience, [`${rules.on}Id`]: subjectId }
      const remark = { id, ...place, author, body, mentions, editedAt, deletedAt, version, createdAt }
      return (attached ? { ...remark, files: attached.get(id) ?? [] } : remark) as unknown as Remark
    })
  }

  async function found(tx: Tx, subjectId: string, id: string): Promise<Row> {
    const row = await queries.find(tx, subjectId, id)
    if (!row) throw notFound(kind)
    return row
  }

  /** What somebody wrote themselves and has not deleted, locked. */
  async function own(
    tx: Tx,
    subjectId: string,
    id: string,
    ifMatch: number | undefined,
  ): Promise<RemarkTable['$inferSelect']> {
    const row = await queries.lock(tx, subjectId, id)
    if (!row) throw notFound(kind)
    if (!isOwn(tx, row)) throw new ApiError('forbidden', `Only who wrote a ${kind} may change it.`)
    checkVersion(row, ifMatch)
    if (row.deletedAt !== null) throw new ApiError('invalid_transition', `This ${kind} is deleted.`)
    return row
  }

  async function tell(tx: Tx, happened: Happened, subject: On, id: string): Promise<Remark> {
    const [remark] = (await present(tx, [await found(tx, subject.id, id)])) as [Remark]
    rules.announce(tx, happened, await rules.follow(tx, happened, subject, remark), remark)
    return remark
  }

  return {
    /** Newest first. @throws ApiError not_found | cursor_invalid */
    async list(tx: Tx, subjectId: string, { limit, cursor }: RemarkQuery): Promise<Page<Remark>> {
      const shape = [kind, tx.vendorId, subjectId]
      const after = decodeCursor(cursor, shape)
      const [rows] = await Promise.all([
        queries.list(tx, subjectId, after?.id, limit + 1),
        rules.find(tx, subjectId),
      ])
      const place = (row: Row): { value: string; id: string } => ({ value: row.createdAt, id: row.id })
      const { data, nextCursor } = toPage(rows, limit, shape, place, (row) => row)
      return { data: await present(tx, data), nextCursor }
    },

    /** @throws ApiError not_found */
    async get(tx: Tx, subjectId: string, id: string): Promise<Remark> {
      await rules.find(tx, subjectId)
      const [remark] = await present(tx, [await found(tx, subjectId, id)])
      return remark!
    },

    /** For a reader that has looked at the subject itself. */
    async before(tx: Tx, subjectId: string, id: string | undefined, count: number): Promise<Remark[]> {
      return present(tx, await queries.list(tx, subjectId, id, count))
    },

    /** @throws ApiError not_found | forbidden | validation_failed */
    async add(
      tx: Tx,
      subjectId: string,
      { body, mentions = [], authorId, files: given }: RemarkCreate,
    ): Promise<Remark> {
      const subject = await open(tx, subjectId)
      const author = await authorOf(tx, subject, authorId, mayRead)
      const id = newId(kind)
      queries.insert(tx, {
        ...author,
        vendorId: tx.vendorId,
        id,
        subjectId,
        body,
        mentions: await checkMentions(tx, subject, mentions, mayRead),
        createdAt: tx.now,
        updatedAt: tx.now,
      })
      if (given) await files?.attach(tx, id, given)
      return tell(tx, 'added', subject, id)
    },

    /** The text before stays in its history. @throws ApiError not_found | forbidden | precondition_failed | validation_failed */
    async edit(tx: Tx, subjectId: string, id: string, input: RemarkEdit, ifMatch?: number): Promise<Remark> {
      const subject = await open(tx, subjectId)
      const before = await own(tx, subjectId, id, ifMatch)
      const mentions = input.mentions && (await checkMentions(tx, subject, input.mentions, mayRead))
      const text = { body: before.body, writtenAt: before.editedAt ?? before.createdAt }
      queries.update(tx, subjectId, id, {
        body: input.body,
        ...(mentions && { mentions }),
        earlier: [...before.earlier, text].slice(-kept),
        editedAt: tx.now,
      })
      return tell(tx, 'edited', subject, id)
    },

    /** Its place stays, its text goes from every list. @throws ApiError not_found | forbidden | precondition_failed */
    async remove(tx: Tx, subjectId: string, id: string, ifMatch?: number): Promise<Remark> {
      const subject = await open(tx, subjectId)
      await own(tx, subjectId, id, ifMatch)
      queries.update(tx, subjectId, id, { deletedAt: tx.now })
      files?.drop(tx, id)
      return tell(tx, 'deleted', subject, id)
    },

    /** Every text it had, oldest first: for the vendor, and for who wrote it. @throws ApiError not_found | forbidden */
    async history(tx: Tx, subjectId: string, id: string): Promise<RemarkVersion[]> {
      await rules.find(tx, subjectId)
      const row = await found(tx, subjectId, id)
      if (tx.principal.kind === 'partner' && !isOwn(tx, row)) {
        throw new ApiError('forbidden', `Only the vendor and who wrote a ${kind} may see how it was before.`)
      }
      return [...row.earlier, { body: row.body, writtenAt: row.editedAt ?? row.createdAt }]
    },
  }
}

function isOwn({ principal }: Tx, row: Pick<Row, 'authorId' | 'writtenBy'>): boolean {
  const me = principal.userId ?? principal.id
  return me !== null && (row.authorId === me || row.writtenBy === me)
}
