/** A part of the invented world: who lives there, and how its companies are called. */
export interface Region {
  /** Key of the vendor's territory. */
  territory: string
  countries: readonly string[]
  currency: string
  dialling: string
  first: readonly string[]
  last: readonly string[]
  /** Companies are called by one of each; 20 × 9 of them a region. */
  names: readonly string[]
  trades: readonly string[]
}

const words = (text: string): string[] => text.split(' ').map((word) => word.replaceAll('_', ' '))

export const regions: readonly Region[] = [
  {
    territory: 'central_europe',
    countries: ['DE', 'DE', 'DE', 'AT'],
    currency: 'EUR',
    dialling: '+49 89',
    first: words(
      'Anna Jonas Katharina Lukas Miriam Felix Lena Tobias Sophie Matthias Clara Sebastian Nina Stefan',
    ),
    last: words(
      'Brandt Huber Krüger Vogel Lindner Seidel Hofer Winkler Bauer Falk Reuter Ziegler Pichler Arnold',
    ),
    names: words(
      'Weserwerk Isartal Bergfrisch Nordhof Havelland Rheingut Lechfeld Donautor Silberbach Kaufgut Altmarkt Feldkamp Brenner Steinfurt Waldtal Hansekai Grünwiese Mainbogen Elbtor Karstadtal',
    ),
    trades: words('Logistik Versand Lebensmittel Möbel Pharma Textil Werkzeuge Getränke Elektronik'),
  },
  {
    territory: 'nordics',
    countries: ['SE', 'SE', 'NO', 'NO'],
    currency: 'EUR',
    dialling: '+46 8',
    first: words('Sofia Erik Ingrid Lars Astrid Magnus Frida Henrik Elin Nils Karin Oskar Maja Johan'),
    last: words(
      'Lindqvist Dahl Berg Nyström Solberg Haugen Ekman Sandvik Holm Åberg Lund Moen Wallin Strand',
    ),
    names: words(
      'Nordhandel Fjordfisk Björkö Skagerrak Vänern Tromsdal Granskog Polaris Kustlinje Malmgård Sundby Isbre Havsund Lofotvik Mälardal Stenberga Aurland Vintervik Hjelmeland Ostholmen',
    ),
    trades: words('Logistik Handel Livsmedel Sjömat Bygg Apotek Verktyg Elektronik Mode'),
  },
  {
    territory: 'iberia',
    countries: ['ES', 'ES', 'ES', 'PT'],
    currency: 'EUR',
    dialling: '+34 91',
    first: words('Carmen Pablo Lucía Javier Marta Diego Inês Rui Elena Álvaro Beatriz Hugo Nuria Tiago'),
    last: words(
      'Ortega Reyes Navarro Castro Ferreira Molina Serrano Vidal Campos Almeida Ramos Iglesias Duarte Fuentes',
    ),
    names: words(
      'Fresco_Puerto Sierra_Alta Levante Olivar Ribera Montenegro Atalaya Costa_Clara Duero Mirasol Alcázar Bahía_Sur Encinar Tejo Guadiana Valdemar Salinas Campo_Real Alentejo Peñafiel',
    ),
    trades: words('Logística Distribución Alimentos Textil Hogar Farma Bebidas Repuestos Electro'),
  },
  {
    territory: 'italy',
    countries: ['IT'],
    currency: 'EUR',
    dialling: '+39 02',
    first: words(
      'Giulia Luca Francesca Matteo Chiara Alessandro Martina Davide Elisa Paolo Sara Lorenzo Valentina Marco',
    ),
    last: words(
      'Ferri Moretti Galli Conti Rinaldi Barbieri Fontana Marchetti Leone Villa Serra Bianco Testa Gatti',
    ),
    names: words(
      'Ortofrutta_Sud Valle_Verde Tirreno Adria Montebello Rivalta Castelnuovo Fiume_Bianco Altopiano Borgo_Antico Pianura Lario Sorgente Vesuvia Campanile Terranova Brenta Maremma Poggio_Alto Laguna',
    ),
    trades: words('Logistica Distribuzione Alimentari Arredo Moda Farmaceutici Bevande Ricambi Elettronica'),
  },
  {
    territory: 'north_america',
    countries: ['US'],
    currency: 'USD',
    dialling: '+1 312 555',
    first: words('Maya Ethan Olivia Marcus Priya Daniel Grace Andre Hannah Victor Leah Omar Nora Caleb'),
    last: words(
      'Whitfield Okoye Ramirez Bennett Kowalski Harper Nguyen Delgado Sutton Price Holloway Singh Marsh Keller',
    ),
    names: words(
      'Cedar_Ridge Lakeshore Prairie_Gold Summit Blue_Harbor Ironwood Redstone Silver_Creek Great_Plains Northgate Copper_Canyon Fairview Granite_Bay Maple_Grove Old_Mill Pacific_Crest Riverbend Sandhill Timberline Westbrook',
    ),
    trades: words('Logistics Foods Outfitters Supply Pharmacy Home Beverages Hardware Electronics'),
  },
]

/** Written as a host name: `fjordfisk-sjomat.example`. */
export function domainOf(company: string): string {
  const plain = company
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9 ]/g, '')
  return `${plain.trim().replaceAll(/ +/g, '-')}.example`
}

/** The name of a mailbox: `ines.ferreira`. */
export function mailboxOf(person: string): string {
  return domainOf(person).replace('.example', '').replaceAll('-', '.')
}
