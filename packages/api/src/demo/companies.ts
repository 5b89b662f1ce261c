import type { NewPartner } from '../modules/partners/service.ts'

type Line = [name: string, territory: string, country: string, type: string, tier: string | null, products: string, more?: Partial<NewPartner>]

/** Partners of the demo programme beside the three of `programme.ts`. */
const lines: Line[] = [
  ['Lindwurm Automation', 'central_europe', 'DE', 'integrator', 'platinum', 'picking transport', { tags: ['pilot'], routingWeight: 200 }],
  ['Rautenberg & Söhne', 'central_europe', 'DE', 'reseller', 'gold', 'palletising'],
  ['Kernwerk Systemhaus', 'central_europe', 'DE', 'reseller', 'silver', 'picking'],
  ['Tiroler Fördertechnik', 'central_europe', 'AT', 'integrator', 'silver', 'transport palletising'],
  ['Donau Robotik', 'central_europe', 'AT', 'reseller', 'registered', 'picking'],
  ['Eifel Consult', 'central_europe', 'DE', 'referrer', null, ''],
  ['Marschland Intralogistik', 'central_europe', 'DE', 'reseller', 'registered', 'transport', { status: 'onboarding' }],
  ['Norrsken Robotics', 'nordics', 'SE', 'integrator', 'platinum', 'picking palletising', { routingWeight: 180 }],
  ['Fjellheim Automasjon', 'nordics', 'NO', 'reseller', 'gold', 'transport'],
  ['Västkusten Logistik', 'nordics', 'SE', 'reseller', 'silver', 'palletising'],
  ['Bergen Lagerteknikk', 'nordics', 'NO', 'reseller', 'silver', 'picking'],
  ['Öresund Distribution', 'nordics', 'SE', 'distributor', 'gold', '', { tags: ['two-tier'] }],
  ['Polarsirkel Partners', 'nordics', 'NO', 'referrer', null, ''],
  ['Almgren Konsult', 'nordics', 'SE', 'referrer', 'registered', ''],
  ['Ibérica de Automatización', 'iberia', 'ES', 'integrator', 'gold', 'picking transport'],
  ['Tajo Sistemas', 'iberia', 'ES', 'reseller', 'silver', 'palletising'],
  ['Lusitânia Robótica', 'iberia', 'PT', 'reseller', 'silver', 'picking'],
  ['Mesa & Ribeiro', 'iberia', 'PT', 'integrator', 'registered', 'transport'],
  ['Cantabria Almacenes', 'iberia', 'ES', 'reseller', 'registered', 'palletising'],
  ['Red Levantina', 'iberia', 'ES', 'referrer', null, '', { status: 'invited' }],
  ['Brera Sistemi', 'italy', 'IT', 'integrator', 'platinum', 'picking palletising', { tags: ['pilot'], routingWeight: 180 }],
  ['Officine Dardano', 'italy', 'IT', 'reseller', 'gold', 'palletising'],
  ['Adige Automazione', 'italy', 'IT', 'reseller', 'silver', 'transport'],
  ['Magazzini Tosco', 'italy', 'IT', 'reseller', 'silver', 'picking'],
  ['Etna Distribuzione', 'italy', 'IT', 'distributor', 'silver', '', { tags: ['two-tier'] }],
  ['Studio Calvi', 'italy', 'IT', 'referrer', 'registered', ''],
  ['Sannio Logica', 'italy', 'IT', 'reseller', 'registered', 'transport', { status: 'onboarding' }],
  ['Great Lakes Robotics', 'north_america', 'US', 'integrator', 'gold', 'picking transport', { tags: ['pilot'], routingWeight: 200 }],
  ['Bluestem Automation', 'north_america', 'US', 'reseller', 'gold', 'palletising'],
  ['Harlan & Pike', 'north_america', 'US', 'reseller', 'silver', 'picking'],
  ['Cascade Material Handling', 'north_america', 'US', 'integrator', 'silver', 'transport palletising'],
  ['Tidewater Supply Partners', 'north_america', 'US', 'distributor', 'gold', '', { tags: ['two-tier'] }],
  ['Lone Star Warehousing', 'north_america', 'US', 'reseller', 'registered', 'picking'],
  ['Mesa Verde Advisors', 'north_america', 'US', 'referrer', null, ''],
  ['Keystone Conveyors', 'north_america', 'US', 'reseller', 'registered', 'transport', { status: 'suspended' }],
  ['Piedmont Packaging', 'north_america', 'US', 'reseller', null, 'palletising', { status: 'applied' }],
  ['Veneto Robot', 'italy', 'IT', 'reseller', null, 'picking', { status: 'applied' }],
]

/** All of them, ready for the vendor to take in. */
export const companies: ReadonlyArray<Omit<NewPartner, 'domain'> & { territories: string[]; country: string }> = lines.map(
  ([name, territory, country, type, tier, products, more]) => ({
    name,
    type,
    tier,
    country,
    status: 'active',
    territories: [territory],
    products: products.split(' ').filter((key) => key !== ''),
    ...more,
  }),
)
