import { z } from 'zod'
import { Instant, Paging, Version, line, prose } from '../../http/schemas.ts'
import { idSchema } from '../../ids.ts'

/** Commands of the programme that can ask for something first. */
export const GatedCommand = z.enum(['deals.register', 'leads.accept'])
export type GatedCommand = z.infer<typeof GatedCommand>

/** What can be asked for. A further kind is one more member here and one more entry in `kinds.ts`. */
export const Need = z
  .strictObject({
    kind: z.literal('certification'),
    certificationId: idSchema('certification'),
    who: z
      .enum(['person', 'partner'])
      .meta({ description: 'The person who gives the command, or so many people of the partner.' }),
    count: z.int().min(1).max(1000).default(1),
  })
  .meta({ id: 'Need' })
export type Need = z.output<typeof Need>

const fields = {
  title: line(200).meta({ examples: ['Robots are sold by certified people'] }),
  products: z
    .array(line(60))
    .max(100)
    .meta({
      description: 'Keys of the products it is about; none means all.',
      examples: [['picking-robots']],
    }),
  needs: z.array(Need).min(1).max(20),
  effectiveFrom: Instant.meta({ description: 'Before that it is announced, and stops nobody.' }),
}

export const Requirement = z
  .object({
    id: idSchema('requirement'),
    ...fields,
    command: GatedCommand,
    status: z.enum(['active', 'retired']),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Requirement', description: 'What the programme asks for before a command.' })
export type Requirement = z.infer<typeof Requirement>

export const RequirementCreate = z
  .strictObject({
    title: fields.title,
    command: GatedCommand,
    products: fields.products.default([]),
    needs: fields.needs,
    effectiveFrom: Instant.optional().meta({ description: 'At once unless named.' }),
  })
  .meta({ id: 'RequirementCreate' })
export type RequirementCreate = z.output<typeof RequirementCreate>

export const RequirementUpdate = z
  .strictObject({
    title: fields.title.optional(),
    products: fields.products.optional(),
    needs: fields.needs.optional(),
    effectiveFrom: Instant.optional(),
    status: z.enum(['active', 'retired']).optional(),
  })
  .meta({ id: 'RequirementUpdate', description: 'Only the named fields change.' })
export type RequirementUpdate = z.output<typeof RequirementUpdate>

/** Where what is missing can be had, as a place in the training and as an address for a page that has the course player. */
export const MissingLink = z
  .object({
    courseId: idSchema('course').nullable(),
    enrolmentId: idSchema('enrolment').nullable(),
    lesson: z.string().nullable(),
    href: z
      .string()
      .meta({ examples: ['?prm-course=course_01kb0v4e9me5h9x2q8r3t6w7yz&prm-lesson=whats-new'] }),
  })
  .meta({ id: 'MissingLink' })

export const Missing = z
  .object({
    requirementId: idSchema('requirement'),
    kind: z.enum(['certification']),
    what: z.string().meta({ examples: ['Certified robot seller'] }),
    how: z.string().meta({ examples: ['Your certificate has expired. Renew it: 2 lessons are left.'] }),
    link: MissingLink.nullable(),
    from: Instant.meta({ description: 'When it begins to stop the command.' }),
  })
  .meta({
    id: 'Missing',
    description: 'One thing that stands between a person and a command, and the way to it.',
  })
export type Missing = z.infer<typeof Missing>

export const RequirementCheck = z
  .strictObject({
    command: GatedCommand,
    product: line(60).nullish(),
    userId: idSchema('user')
      .optional()
      .meta({ description: 'The person who would do it; oneself unless named.' }),
  })
  .meta({ id: 'RequirementCheck' })
export type RequirementCheck = z.output<typeof RequirementCheck>

export const RequirementCheckResult = z
  .object({
    allowed: z.boolean(),
    missing: z.array(Missing),
    upcoming: z.array(Missing).meta({ description: 'What will be asked for later, and is not there yet.' }),
  })
  .meta({ id: 'RequirementCheckResult' })
export type RequirementCheckResult = z.infer<typeof RequirementCheckResult>

export const Waiver = z
  .object({
    id: idSchema('waiver'),
    requirementId: idSchema('requirement'),
    partnerId: idSchema('partner'),
    reason: z.string(),
    endsAt: Instant,
    endedAt: Instant.nullable(),
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Waiver', description: 'A partner that may do without a requirement, until a date.' })
export type Waiver = z.infer<typeof Waiver>

export const WaiverCreate = z
  .strictObject({
    partnerId: idSchema('partner'),
    reason: prose(1000).meta({ examples: ['Exam is booked for next week'] }),
    endsAt: Instant,
  })
  .meta({ id: 'WaiverCreate' })
export type WaiverCreate = z.output<typeof WaiverCreate>

export const RequirementParams = z.object({ requirementId: idSchema('requirement') })
export const WaiverParams = RequirementParams.extend({ waiverId: idSchema('waiver') })
export const RequirementQuery = Paging.extend({ status: z.enum(['active', 'retired']).optional() })
export type RequirementQuery = z.output<typeof RequirementQuery>
