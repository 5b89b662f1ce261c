import { z } from 'zod'
import { Instant, Paging, Version } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

export const ScormVersion = z.enum(['1.2', '2004'])
export type ScormVersion = z.infer<typeof ScormVersion>

export const Sco = z
  .object({
    key: z
      .string()
      .meta({ description: 'The identifier of its item in the manifest.', examples: ['item-1'] }),
    title: z.string(),
    href: z.string().meta({ examples: ['index.html'] }),
    masteryScore: z
      .number()
      .nullable()
      .meta({ examples: [80] }),
    launchData: z
      .string()
      .nullable()
      .meta({ examples: ['level=1'] }),
  })
  .meta({ id: 'Sco', description: 'One unit of a package that can be played.' })
export type Sco = z.infer<typeof Sco>

export const CoursePackage = z
  .object({
    id: idSchema('package'),
    title: z.string(),
    scorm: ScormVersion,
    scos: z.array(Sco),
    sequencing: z.boolean().meta({
      description:
        'Whether its manifest has SCORM 2004 rules of order or roll-up. They are not carried out: people take its units in the order they like, and all units decide.',
    }),
    files: z.int(),
    bytes: z.int().meta({ description: 'Unpacked.' }),
    createdAt: Instant,
  })
  .meta({ id: 'CoursePackage', description: 'A SCORM package that lessons can play.' })
export type CoursePackage = z.infer<typeof CoursePackage>

export const Completion = z.enum(['not_started', 'in_progress', 'completed'])
export const Success = z.enum(['unknown', 'passed', 'failed'])

/** How far one unit is, in our words; `data` is the run-time's own. */
export const ScoState = z
  .object({
    completion: Completion,
    success: Success,
    score: z.number().min(0).max(1).nullable(),
    seconds: z.int().min(0),
    bookmark: z.string().nullable(),
    data: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({
        description: 'The cmi data model, suspend data included.',
        examples: [{ suspend_data: 'page=3' }],
      }),
  })
  .meta({ id: 'ScoState' })
export type ScoState = z.infer<typeof ScoState>

export const PackageAttempt = z
  .object({
    id: idSchema('play'),
    enrolmentId: idSchema('enrolment'),
    lesson: z.string(),
    packageId: idSchema('package'),
    number: z.int(),
    session: z.int().meta({ description: 'Counts up with each launch: only the latest may report.' }),
    status: z.enum(['open', 'passed', 'completed', 'failed']),
    states: z.record(z.string(), ScoState).meta({ examples: [{}] }),
    version: Version,
    startedAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'PackageAttempt' })
export type PackageAttempt = z.infer<typeof PackageAttempt>

export const PackageLaunch = z
  .object({
    attempt: PackageAttempt,
    package: CoursePackage,
    learner: z.object({ id: idSchema('user'), name: z.string() }),
    url: z.url().meta({
      description: 'The player of the package, on an origin of its own; good for twelve hours.',
      examples: ['https://content.example.com/p/eyJ2ZW5kb3IiOiJ2.c2ln/__player/index.html'],
    }),
  })
  .meta({ id: 'PackageLaunch', description: 'What a page needs to play a package, once.' })
export type PackageLaunch = z.infer<typeof PackageLaunch>

export const PackageCommit = z
  .strictObject({
    session: z.int().min(1),
    sequence: z
      .int()
      .min(1)
      .meta({ description: 'Counts up within the session; what is older than the last is not taken.' }),
    completion: Completion,
    success: Success,
    score: z.number().min(0).max(1).nullish(),
    seconds: z.number().min(0).max(31_536_000),
    bookmark: z.string().max(4000).nullish(),
    data: z
      .record(z.string().max(200), z.unknown())
      .refine((data) => JSON.stringify(data).length <= 262_144, {
        message: 'The data of a unit may have 256 kB',
      }),
  })
  .meta({
    id: 'PackageCommit',
    examples: [
      {
        session: 1,
        sequence: 4,
        completion: 'completed',
        success: 'passed',
        score: 0.9,
        seconds: 312,
        bookmark: 'page-7',
        data: { suspend_data: 'page=7' },
      },
    ],
  })
export type PackageCommit = z.output<typeof PackageCommit>

export const PackageParams = z.object({ packageId: idSchema('package') })
export const PackageQuery = Paging
export const PlayParams = z.object({ playId: idSchema('play') })
export const ScoParams = PlayParams.extend({ scoKey: z.string().min(1).max(200) })
