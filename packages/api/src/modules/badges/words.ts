import type { Certificate } from '../certificates/schema.ts'

type Status = Certificate['status']

interface Words {
  certificate: string
  certifies: string
  finished: string
  issuedBy: string
  issued: string
  validUntil: string
  forever: string
  number: string
  verify: string
  status: Record<Status, string>
  explain: Record<Status, string>
  take: string
  addToLinkedIn: string
  unknown: string
  unknownText: string
  busy: string
  /** Where a name has characters that no typeface at hand can show. */
  nameElsewhere: string
}

const en: Words = {
  certificate: 'Certificate',
  certifies: 'This certifies that',
  finished: 'has earned the certification',
  issuedBy: 'Issued by',
  issued: 'Issued',
  validUntil: 'Valid until',
  forever: 'No end date',
  number: 'Number',
  verify: 'Verify at',
  status: {
    active: 'Valid',
    expiring: 'Valid, ends soon',
    expired: 'Expired',
    renewed: 'Renewed',
    revoked: 'Revoked',
  },
  explain: {
    active: 'This certificate is genuine and valid.',
    expiring: 'This certificate is genuine and valid; it has to be renewed soon.',
    expired: 'This certificate is genuine, but its time is over.',
    renewed: 'This certificate is genuine; a newer one has taken its place.',
    revoked: 'The issuer has taken this certificate back.',
  },
  take: 'Take it along',
  addToLinkedIn: 'Add to LinkedIn profile',
  unknown: 'No such certificate',
  unknownText: 'Nothing was issued under this address. Check that it is complete.',
  busy: 'Too many requests. Please wait a minute.',
  nameElsewhere: 'Name as written: see the address below',
}

const de: Words = {
  certificate: 'Zertifikat',
  certifies: 'Hiermit wird bestätigt, dass',
  finished: 'die Zertifizierung erworben hat',
  issuedBy: 'Ausgestellt von',
  issued: 'Ausgestellt',
  validUntil: 'Gültig bis',
  forever: 'Unbefristet',
  number: 'Nummer',
  verify: 'Prüfen unter',
  status: {
    active: 'Gültig',
    expiring: 'Gültig, endet bald',
    expired: 'Abgelaufen',
    renewed: 'Erneuert',
    revoked: 'Widerrufen',
  },
  explain: {
    active: 'Dieses Zertifikat ist echt und gültig.',
    expiring: 'Dieses Zertifikat ist echt und gültig; es muss bald erneuert werden.',
    expired: 'Dieses Zertifikat ist echt, aber abgelaufen.',
    renewed: 'Dieses Zertifikat ist echt; ein neueres ist an seine Stelle getreten.',
    revoked: 'Der Aussteller hat dieses Zertifikat widerrufen.',
  },
  take: 'Mitnehmen',
  addToLinkedIn: 'Zum LinkedIn-Profil hinzufügen',
  unknown: 'Kein solches Zertifikat',
  unknownText: 'Unter dieser Adresse wurde nichts ausgestellt. Ist sie vollständig?',
  busy: 'Zu viele Anfragen. Bitte warten Sie eine Minute.',
  nameElsewhere: 'Name in seiner Schrift: siehe die Adresse unten',
}

const it: Words = {
  certificate: 'Certificato',
  certifies: 'Si certifica che',
  finished: 'ha ottenuto la certificazione',
  issuedBy: 'Rilasciato da',
  issued: 'Rilasciato',
  validUntil: 'Valido fino al',
  forever: 'Senza scadenza',
  number: 'Numero',
  verify: 'Verifica su',
  status: {
    active: 'Valido',
    expiring: 'Valido, in scadenza',
    expired: 'Scaduto',
    renewed: 'Rinnovato',
    revoked: 'Revocato',
  },
  explain: {
    active: 'Questo certificato è autentico e valido.',
    expiring: 'Questo certificato è autentico e valido; va rinnovato presto.',
    expired: 'Questo certificato è autentico, ma è scaduto.',
    renewed: 'Questo certificato è autentico; uno più recente lo sostituisce.',
    revoked: 'L’emittente ha revocato questo certificato.',
  },
  take: 'Portalo con te',
  addToLinkedIn: 'Aggiungi al profilo LinkedIn',
  unknown: 'Certificato inesistente',
  unknownText: 'A questo indirizzo non risulta nulla. Controlla che sia completo.',
  busy: 'Troppe richieste. Attendi un minuto.',
  nameElsewhere: 'Nome nella sua scrittura: all’indirizzo qui sotto',
}

const es: Words = {
  certificate: 'Certificado',
  certifies: 'Se certifica que',
  finished: 'ha obtenido la certificación',
  issuedBy: 'Emitido por',
  issued: 'Emitido',
  validUntil: 'Válido hasta',
  forever: 'Sin caducidad',
  number: 'Número',
  verify: 'Verificar en',
  status: {
    active: 'Válido',
    expiring: 'Válido, caduca pronto',
    expired: 'Caducado',
    renewed: 'Renovado',
    revoked: 'Revocado',
  },
  explain: {
    active: 'Este certificado es auténtico y válido.',
    expiring: 'Este certificado es auténtico y válido; pronto habrá que renovarlo.',
    expired: 'Este certificado es auténtico, pero ha caducado.',
    renewed: 'Este certificado es auténtico; otro más reciente lo sustituye.',
    revoked: 'El emisor ha revocado este certificado.',
  },
  take: 'Llévatelo',
  addToLinkedIn: 'Añadir al perfil de LinkedIn',
  unknown: 'No existe ese certificado',
  unknownText: 'No se ha emitido nada con esta dirección. Comprueba que esté completa.',
  busy: 'Demasiadas solicitudes. Espera un minuto.',
  nameElsewhere: 'Nombre en su escritura: en la dirección de abajo',
}

const fr: Words = {
  certificate: 'Certificat',
  certifies: 'Nous certifions que',
  finished: 'a obtenu la certification',
  issuedBy: 'Délivré par',
  issued: 'Délivré le',
  validUntil: 'Valable jusqu’au',
  forever: 'Sans échéance',
  number: 'Numéro',
  verify: 'Vérifier à l’adresse',
  status: {
    active: 'Valable',
    expiring: 'Valable, expire bientôt',
    expired: 'Expiré',
    renewed: 'Renouvelé',
    revoked: 'Révoqué',
  },
  explain: {
    active: 'Ce certificat est authentique et valable.',
    expiring: 'Ce certificat est authentique et valable ; il doit être renouvelé bientôt.',
    expired: 'Ce certificat est authentique, mais il a expiré.',
    renewed: 'Ce certificat est authentique ; un plus récent l’a remplacé.',
    revoked: 'L’émetteur a révoqué ce certificat.',
  },
  take: 'À emporter',
  addToLinkedIn: 'Ajouter au profil LinkedIn',
  unknown: 'Ce certificat n’existe pas',
  unknownText: 'Rien n’a été délivré à cette adresse. Vérifiez qu’elle est complète.',
  busy: 'Trop de requêtes. Attendez une minute.',
  nameElsewhere: 'Nom dans son écriture : à l’adresse ci-dessous',
}

const ar: Words = {
  certificate: 'شهادة',
  certifies: 'نشهد بأن',
  finished: 'قد حصل على اعتماد',
  issuedBy: 'صادرة عن',
  issued: 'تاريخ الإصدار',
  validUntil: 'صالحة حتى',
  forever: 'بلا تاريخ انتهاء',
  number: 'الرقم',
  verify: 'للتحقق',
  status: {
    active: 'سارية',
    expiring: 'سارية وتنتهي قريبًا',
    expired: 'منتهية',
    renewed: 'مجدَّدة',
    revoked: 'ملغاة',
  },
  explain: {
    active: 'هذه الشهادة أصلية وسارية.',
    expiring: 'هذه الشهادة أصلية وسارية، ويجب تجديدها قريبًا.',
    expired: 'هذه الشهادة أصلية، لكن مدتها انتهت.',
    renewed: 'هذه الشهادة أصلية، وقد حلّت محلها شهادة أحدث.',
    revoked: 'ألغت الجهة المُصدِرة هذه الشهادة.',
  },
  take: 'خذها معك',
  addToLinkedIn: 'أضفها إلى ملفك في LinkedIn',
  unknown: 'لا توجد شهادة كهذه',
  unknownText: 'لم يصدر شيء بهذا العنوان. تأكد من أنه كامل.',
  busy: 'طلبات كثيرة جدًا. انتظر دقيقة.',
  nameElsewhere: 'الاسم بحروفه: في العنوان أدناه',
}

const all: Record<string, Words> = { en, de, it, es, fr, ar }

/** The words of the first language that there are words for; English else. */
export function wordsFor(languages: readonly string[]): { language: string; words: Words } {
  const language = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in all) ?? 'en'
  return { language, words: all[language] ?? en }
}

export const dateIn = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(moment))
