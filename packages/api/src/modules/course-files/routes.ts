import { route, streamRoute } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { CourseFile, CourseFileQuery, CourseFileUpload } from './schema.ts'
import * as courseFiles from './service.ts'

const authors = ['key', 'staff'] as const

export const courseFileRoutes = [
  route({
    id: 'courseFiles.list',
    method: 'get',
    path: '/v1/course-files',
    summary: 'List files of courses, newest first',
    allow: authors,
    scope: 'training:write',
    query: CourseFileQuery,
    response: page(CourseFile),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => courseFiles.list(tx, query),
  }),
  streamRoute({
    id: 'courseFiles.upload',
    method: 'post',
    path: '/v1/course-files',
    summary: 'Upload a file for lessons to show',
    description:
      'A film, its captions (WebVTT), a document or a picture. Name its id in a lesson in place of an address, or in Markdown: `![](file_…)`. Learners get an address that is good for hours. Kind and content are checked; the same file again is the same file.',
    allow: authors,
    scope: 'training:write',
    query: CourseFileUpload,
    consumes: 'application/octet-stream',
    status: 201,
    response: CourseFile,
    errors: ['payload_too_large', 'validation_failed', 'unsupported_media_type'],
    handle: ({ tenancy, principal, content, query, http }) =>
      courseFiles.upload(tenancy, principal, content.store, {
        ...query,
        body: http.req.raw.body ?? new Blob([]).stream(),
      }),
  }),
]
