import type { z } from 'zod'
import type { FormPut } from '../modules/forms/schema.ts'
import type { NewPartner } from '../modules/partners/service.ts'
import { defaultLists, type VendorLists } from '../modules/vendor/lists.ts'
import type { ProgrammeChange } from '../modules/vendor/programme.ts'
import type { Vendor } from '../modules/vendor/schema.ts'
import { starterStages } from '../modules/vendor/starter.ts'

/** The fictitious vendor whose programme a newcomer finds: a maker of warehouse robots. */
export const vendor: Pick<Vendor, 'name' | 'slug' | 'locale' | 'currency' | 'stages' | 'branding'> &
  VendorLists = {
  name: 'Northwind Robotics',
  slug: 'northwind',
  locale: 'en',
  currency: 'USD',
  stages: starterStages,
  partnerTypes: defaultLists.partnerTypes,
  tiers: [
    { key: 'registered', label: 'Registered', rank: 1 },
    { key: 'silver', label: 'Silver', rank: 2 },
    { key: 'gold', label: 'Gold', rank: 3 },
    { key: 'platinum', label: 'Platinum', rank: 4 },
  ],
  territories: [
    { key: 'central_europe', label: 'Central Europe', countries: ['AT', 'CH', 'DE', 'LI'] },
    { key: 'nordics', label: 'Nordics', countries: ['DK', 'FI', 'IS', 'NO', 'SE'] },
    { key: 'iberia', label: 'Iberia', countries: ['AD', 'ES', 'PT'] },
    { key: 'italy', label: 'Italy', countries: ['IT', 'SM'] },
    { key: 'north_america', label: 'North America', countries: ['CA', 'US'] },
  ],
  products: [
    { key: 'picking', label: 'Picking robots' },
    { key: 'palletising', label: 'Palletising cells' },
    { key: 'transport', label: 'Transport robots' },
  ],
  branding: { logoUrl: null, accentColor: '#0f766e' },
}

export const staff = [
  { email: 'mara.okafor@northwind.example', name: 'Mara Okafor', role: 'admin' },
  { email: 'jonas.lind@northwind.example', name: 'Jonas Lind', role: 'channel_manager' },
  { email: 'elif.kaya@northwind.example', name: 'Elif Kaya', role: 'channel_manager' },
  { email: 'tom.whitaker@northwind.example', name: 'Tom Whitaker', role: 'channel_manager' },
  { email: 'ines.carvalho@northwind.example', name: 'Inês Carvalho', role: 'support' },
  { email: 'noor.haddad@northwind.example', name: 'Noor Haddad', role: 'viewer' },
] as const

/** Which of them looks after the partners of a territory. */
export const managers: Readonly<Record<string, string>> = {
  central_europe: 'Jonas Lind',
  nordics: 'Jonas Lind',
  iberia: 'Elif Kaya',
  italy: 'Elif Kaya',
  north_america: 'Tom Whitaker',
}

/** What the demo programme decides for itself beside the defaults. */
export const rules: ProgrammeChange = {
  protectionDays: 90,
  extensionDays: 30,
  answerWithinHours: 16,
  timeZone: 'Europe/Berlin',
  ticketTeams: [
    { key: 'technical', label: 'Technical' },
    { key: 'commercial', label: 'Commercial' },
  ],
}

export const partners: Array<{ partner: NewPartner; users: Array<{ email: string; name: string }> }> = [
  {
    partner: {
      name: 'Alpine Systems',
      type: 'reseller',
      status: 'active',
      tier: 'gold',
      territories: ['central_europe'],
      products: ['picking', 'palletising'],
      domain: 'alpine.example',
      country: 'AT',
      externalId: 'alpine',
    },
    users: [
      { email: 'giulia.ferri@alpine.example', name: 'Giulia Ferri' },
      { email: 'tomas.huber@alpine.example', name: 'Tomas Huber' },
    ],
  },
  {
    partner: {
      name: 'Harbour Automation',
      type: 'integrator',
      status: 'active',
      tier: 'silver',
      territories: ['nordics'],
      products: ['transport'],
      domain: 'harbour.example',
      country: 'NO',
      externalId: 'harbour',
    },
    users: [{ email: 'ingrid.dahl@harbour.example', name: 'Ingrid Dahl' }],
  },
  {
    partner: {
      name: 'Sierra Distribution',
      type: 'distributor',
      status: 'onboarding',
      territories: ['iberia'],
      domain: 'sierra.example',
      country: 'ES',
      externalId: 'sierra',
    },
    users: [{ email: 'pablo.reyes@sierra.example', name: 'Pablo Reyes' }],
  },
]

const option = (value: string, label = value): { value: string; label: string } => ({ value, label })

/** What a partner is asked on registering a deal; known fields have the deal's own names, the others are the vendor's. */
export const dealForm: z.input<typeof FormPut> = {
  noun: 'deal',
  title: 'Register a deal',
  submitLabel: 'Send registration',
  successMessage: 'Thank you. Your place in the queue is kept.',
  fields: [
    {
      name: 'accountDomain',
      kind: 'domain',
      label: 'Web domain of the company',
      placeholder: 'company.com',
      required: true,
      width: 'half',
    },
    { name: 'accountName', kind: 'text', label: 'Company', required: true, maxLength: 160, width: 'half' },
    { name: 'name', kind: 'text', label: 'What is it about?', required: true, maxLength: 160 },
    {
      name: 'product',
      kind: 'choice',
      label: 'Product line',
      required: true,
      options: vendor.products.map(({ key, label }) => option(key, label)),
    },
    { name: 'amount', kind: 'money', label: 'Expected amount', required: true, min: 0, width: 'half' },
    { name: 'expectedCloseOn', kind: 'date', label: 'Expected close', required: true, width: 'half' },
    {
      name: 'stageOfTalks',
      kind: 'choice',
      label: 'Where do you stand?',
      options: [
        option('first', 'First talks'),
        option('site_visit', 'Site visited'),
        option('offer', 'Offer asked for'),
      ],
      width: 'half',
    },
    { name: 'sites', kind: 'number', label: 'Sites', min: 1, width: 'half' },
    { name: 'notes', kind: 'textarea', label: 'What should we know?', maxLength: 2000 },
  ],
}

export const leadForm: z.input<typeof FormPut> = {
  title: 'Talk to a partner near you',
  description: 'Tell us where your warehouse hurts. A certified partner answers within one working day.',
  submitLabel: 'Send request',
  successMessage: 'Thank you. A partner near you will be in touch within one working day.',
  fields: [
    {
      name: 'name',
      kind: 'text',
      label: 'Your name',
      required: true,
      maxLength: 120,
      autocomplete: 'name',
      width: 'half',
    },
    {
      name: 'email',
      kind: 'email',
      label: 'Work e-mail',
      required: true,
      autocomplete: 'email',
      width: 'half',
    },
    {
      name: 'company',
      kind: 'text',
      label: 'Company',
      required: true,
      maxLength: 160,
      autocomplete: 'organization',
      width: 'half',
    },
    {
      name: 'country',
      kind: 'choice',
      label: 'Country',
      required: true,
      autocomplete: 'country',
      width: 'half',
      options: [
        option('AT', 'Austria'),
        option('DE', 'Germany'),
        option('ES', 'Spain'),
        option('IT', 'Italy'),
        option('NO', 'Norway'),
        option('PT', 'Portugal'),
        option('SE', 'Sweden'),
        option('US', 'United States'),
      ],
    },
    {
      name: 'interest',
      kind: 'choice',
      label: 'What would you like to automate?',
      required: true,
      options: [
        option('picking', 'Picking'),
        option('palletising', 'Palletising'),
        option('transport', 'Transport between zones'),
        option('other', 'Something else'),
      ],
    },
    {
      name: 'other',
      kind: 'text',
      label: 'What is it?',
      required: true,
      maxLength: 200,
      visibleWhen: { field: 'interest', equals: 'other' },
    },
    {
      name: 'message',
      kind: 'textarea',
      label: 'Anything we should know?',
      maxLength: 2000,
      help: 'Volumes, deadlines, sites.',
    },
    {
      name: 'consent',
      kind: 'checkbox',
      label: 'Northwind Robotics may pass my details to one of its partners to answer this request.',
      required: true,
      consent: true,
    },
  ],
}

/** What a partner is asked who needs help; the serial number and the site are the vendor's own. */
export const ticketForm: z.input<typeof FormPut> = {
  noun: 'ticket',
  title: 'How can we help?',
  submitLabel: 'Send',
  successMessage: 'Thank you. We answer here, and tell you when we do.',
  fields: [
    {
      name: 'subject',
      kind: 'text',
      label: 'What is it about?',
      placeholder: 'The arm stops at its third joint',
      required: true,
      maxLength: 160,
    },
    {
      name: 'body',
      kind: 'textarea',
      label: 'Tell us more',
      help: 'What you did, what happened, what you expected.',
      required: true,
      maxLength: 5000,
    },
    {
      name: 'kind',
      kind: 'choice',
      label: 'Kind',
      width: 'half',
      options: [
        option('question', 'Question'),
        option('problem', 'Something is broken'),
        option('request', 'Request'),
        option('feedback', 'Feedback'),
      ],
    },
    {
      name: 'priority',
      kind: 'choice',
      label: 'How urgent is it?',
      width: 'half',
      options: [
        option('low', 'It can wait'),
        option('normal', 'Normal'),
        option('high', 'Soon, please'),
        option('urgent', 'A customer stands still'),
      ],
    },
    {
      name: 'robotSerial',
      kind: 'text',
      label: 'Serial number',
      placeholder: 'NW-4471',
      help: 'On the plate under the arm.',
      pattern: '^NW-\\d{4,6}$',
      width: 'half',
      visibleWhen: { field: 'kind', equals: 'problem' },
    },
    {
      name: 'site',
      kind: 'text',
      label: 'Site',
      maxLength: 120,
      width: 'half',
      visibleWhen: { field: 'kind', equals: 'problem' },
    },
    { name: 'dealId', kind: 'choice', label: 'Is it about a deal?' },
  ],
}
