import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { ApiError } from '../../http/problem.ts'
import type { Sco, ScormVersion } from './schema.ts'

export interface Manifest {
  version: ScormVersion
  title: string
  scos: Sco[]
  /** Whether it asks for an order or a roll-up of its own, which is not carried out. */
  sequencing: boolean
}

const refused = (why: string): ApiError =>
  new ApiError('validation_failed', `The package was not taken in: its imsmanifest.xml ${why}`)

interface Item {
  key: string
  ref: string | undefined
  parameters: string
  title: string
  masteryScore: number | null
  launchData: string | null
}
interface Read {
  schemaVersion: string
  organisations: Map<string, { title: string; items: Item[] }>
  chosen: string | undefined
  resources: Map<string, { href: string; sco: boolean }>
  sequencing: boolean
}

/** What decides over the course of a package; a tool that only names the defaults asks for nothing. */
const sequencingRule =
  /^(pre|post|exit)conditionrule$|^rolluprule$|^limitconditions$|^randomizationcontrols$/i

/**
 * Reads what a package says of itself: its version, title, and the units that can be played, in order.
 * @throws ApiError validation_failed with the reason
 */
export function readManifest(xml: string): Manifest {
  const { schemaVersion, organisations, chosen, resources, sequencing } = read(xml)
  const version: ScormVersion | undefined = schemaVersion.startsWith('1.2')
    ? '1.2'
    : /2004|CAM 1\.3/i.test(schemaVersion)
      ? '2004'
      : undefined
  if (!version) throw refused(`names no version of SCORM that is supported: "${schemaVersion.slice(0, 40)}".`)
  const organisation = organisations.get(chosen ?? '') ?? [...organisations.values()][0]
  if (!organisation) throw refused('has no organization.')
  const scos = organisation.items.flatMap(({ key, ref, parameters, title, masteryScore, launchData }) => {
    const resource = ref === undefined ? undefined : resources.get(ref)
    if (!resource?.sco) return []
    const href = withParameters(resource.href, parameters)
    return [{ key, title: title || organisation.title || key, href, masteryScore, launchData }]
  })
  if (scos.length === 0) throw refused('names nothing that can be played.')
  if (new Set(scos.map(({ key }) => key)).size < scos.length) throw refused('names two items alike.')
  return { version, title: organisation.title || scos[0]!.title, scos, sequencing }
}

function read(xml: string): Read {
  const found: Read = {
    schemaVersion: '',
    organisations: new Map(),
    chosen: undefined,
    resources: new Map(),
    sequencing: false,
  }
  const open: string[] = []
  const bases: string[] = []
  const items: Item[] = []
  let organisation: { title: string; items: Item[] } | undefined
  let text = ''
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    // Entities and outside files come with it; a manifest needs neither.
    throw refused('has a DOCTYPE. Take it out: entities are not read.')
  })
  parser.on('error', (error) => {
    throw refused(`is not well-formed XML: ${error.message}`)
  })
  parser.on('text', (more) => (text += more))
  parser.on('cdata', (more) => (text += more))
  parser.on('opentag', (tag) => {
    const name = local(tag.name)
    const of = (attribute: string): string | undefined => attributeOf(tag, attribute)
    open.push(name)
    bases.push((bases.at(-1) ?? '') + (of('base') ?? ''))
    text = ''
    if (sequencingRule.test(name) || (name === 'controlMode' && isOrdered(tag))) found.sequencing = true
    if (name === 'organizations') found.chosen = of('default')
    if (name === 'organization') {
      organisation = { title: '', items: [] }
      found.organisations.set(of('identifier') ?? '', organisation)
    }
    if (name === 'item' && organisation) {
      const item = {
        key: of('identifier') ?? '',
        ref: of('identifierref'),
        parameters: of('parameters') ?? '',
        title: '',
        masteryScore: null,
        launchData: null,
      }
      items.push(item)
      organisation.items.push(item)
    }
    if (name === 'resource' && of('href') !== undefined) {
      const href = bases.at(-1)! + of('href')!
      found.resources.set(of('identifier') ?? '', { href, sco: of('scormtype')?.toLowerCase() === 'sco' })
    }
  })
  parser.on('closetag', (tag) => {
    const name = local(tag.name)
    const value = text.trim()
    const item = items.at(-1)
    open.pop()
    bases.pop()
    if (name === 'item') items.pop()
    if (name === 'schemaversion' && !found.schemaVersion) found.schemaVersion = value
    if (name === 'title' && item && open.at(-1) === 'item') item.title = value.slice(0, 200)
    if (name === 'title' && organisation && open.at(-1) === 'organization')
      organisation.title = value.slice(0, 200)
    if (name === 'masteryscore' && item && value !== '') item.masteryScore = Number(value) || null
    if (/^datafromlms$/i.test(name) && item) item.launchData = value.slice(0, 4000)
    if (name === 'organization') organisation = undefined
    text = ''
  })
  parser.write(xml).close()
  return found
}

/** An address with the parameters that an item adds to it, as SCORM says: after a `?`, or an `&` where there is one. */
function withParameters(href: string, parameters: string): string {
  const more = parameters.replace(/^[?&]/, '')
  if (more === '' || more.startsWith('#')) return href + more
  return `${href}${href.includes('?') ? '&' : '?'}${more}`
}

/** Units that cannot be chosen freely, or not gone back to. */
const isOrdered = (tag: SaxesTagPlain): boolean =>
  attributeOf(tag, 'choice') === 'false' || attributeOf(tag, 'forwardonly') === 'true'

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** By its name without prefix, in any case: tools write `adlcp:scormtype` and `adlcp:scormType`. */
function attributeOf({ attributes }: SaxesTagPlain, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => local(key).toLowerCase() === name)
  return found?.[1]
}
