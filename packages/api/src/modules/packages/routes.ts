import { route, streamRoute } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { LessonParams } from '../enrolments/schema.ts'
import * as playing from './playing.ts'
import {
  CoursePackage,
  PackageAttempt,
  PackageCommit,
  PackageLaunch,
  PackageParams,
  PackageQuery,
  PlayParams,
  ScoParams,
} from './schema.ts'
import * as packages from './service.ts'

const authors = ['key', 'staff'] as const

export const packageRoutes = [
  route({
    id: 'packages.list',
    method: 'get',
    path: '/v1/packages',
    summary: 'List packages, newest first',
    allow: authors,
    scope: 'training:write',
    query: PackageQuery,
    response: page(CoursePackage),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => packages.list(tx, query),
  }),
  streamRoute({
    id: 'packages.upload',
    method: 'post',
    path: '/v1/packages',
    summary: 'Upload a SCORM package',
    description:
      'A zip with `imsmanifest.xml` at its root, SCORM 1.2 or 2004. Archives that lead out of their folder, hold links, grow out of proportion or bring entities are refused, and the answer says why. A lesson of the kind `scorm` plays it.',
    allow: authors,
    scope: 'training:write',
    consumes: 'application/zip',
    status: 201,
    response: CoursePackage,
    errors: ['payload_too_large', 'validation_failed', 'unsupported_media_type'],
    handle: ({ tenancy, principal, content, http }) =>
      packages.upload(tenancy, principal, content.store, http.req.raw.body ?? new Blob([]).stream()),
  }),
  route({
    id: 'packages.get',
    method: 'get',
    path: '/v1/packages/{packageId}',
    summary: 'Read a package',
    allow: authors,
    scope: 'training:write',
    params: PackageParams,
    response: CoursePackage,
    errors: ['not_found'],
    handle: ({ tx, params }) => packages.get(tx, params.packageId),
  }),
  route({
    id: 'packages.launch',
    method: 'post',
    path: '/v1/enrolments/{enrolmentId}/lessons/{lessonKey}/launch',
    summary: 'Play a package',
    description:
      'Goes on with the attempt that is open; after a failed one another begins. The latest launch alone may report.',
    allow: ['staff', 'partner'],
    scope: 'training:read',
    params: LessonParams,
    response: PackageLaunch,
    errors: ['not_found', 'invalid_transition'],
    handle: ({ tx, params, content, http }) =>
      playing.launch(tx, content, http.req.header('origin') ?? null, params.enrolmentId, params.lessonKey),
  }),
  route({
    id: 'packages.attempt',
    method: 'get',
    path: '/v1/package-attempts/{playId}',
    summary: 'Read an attempt at a package',
    allow: ['key', 'staff', 'partner'],
    scope: 'training:read',
    params: PlayParams,
    response: PackageAttempt,
    errors: ['not_found'],
    handle: ({ tx, params }) => playing.read(tx, params.playId),
  }),
  route({
    id: 'packages.commit',
    method: 'put',
    path: '/v1/package-attempts/{playId}/scos/{scoKey}',
    summary: 'Keep what a package reports',
    allow: ['staff', 'partner'],
    scope: 'training:read',
    params: ScoParams,
    body: PackageCommit,
    response: PackageAttempt,
    errors: ['not_found', 'invalid_transition'],
    handle: ({ tx, params, body }) => playing.commit(tx, params.playId, params.scoKey, body),
  }),
]
