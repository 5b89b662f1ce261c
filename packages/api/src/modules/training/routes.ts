import { route } from '../../http/route.ts'
import { page } from '../../http/schemas.ts'
import { MyTraining, MyTrainingQuery, TrainingPeopleQuery, TrainingPerson } from './schema.ts'
import * as training from './service.ts'

export const trainingRoutes = [
  route({
    id: 'training.mine',
    method: 'get',
    path: '/v1/me/training',
    summary: 'Read what to learn next, and all that one has learned',
    description: 'Courses, paths and certifications of the person behind the credential, in their language.',
    allow: ['staff', 'partner'],
    scope: 'training:read',
    query: MyTrainingQuery,
    response: MyTraining,
    errors: [],
    handle: ({ tx, principal, query }) => training.mine(tx, principal.userId!, query.locale),
  }),
  route({
    id: 'training.people',
    method: 'get',
    path: '/v1/training/people',
    summary: 'List people by name with how far they are',
    description: 'A seller sees the own line, an admin of a partner its people.',
    allow: ['key', 'staff', 'partner'],
    scope: 'training:read',
    query: TrainingPeopleQuery,
    response: page(TrainingPerson),
    errors: ['cursor_invalid'],
    handle: ({ tx, query }) => training.people(tx, query),
  }),
]
