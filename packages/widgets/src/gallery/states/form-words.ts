export interface FormWords {
  title: string
  description: string
  submit: string
  success: string
  help: string
  fields: Record<
    'name' | 'email' | 'company' | 'country' | 'topic' | 'budget' | 'message' | 'consent',
    string
  >
  topics: Record<'buy' | 'partner' | 'else', string>
}

/** What a vendor has written in the form's definition; not ours, so not in the catalogues of the elements. */
const words: Readonly<Record<string, FormWords>> = {
  en: {
    title: 'Talk to a partner near you',
    description: 'Tell us what you plan. A partner answers within one working day.',
    submit: 'Send request',
    success: 'Thank you. A partner near you will be in touch.',
    help: 'Sites, dates, anything that helps.',
    fields: {
      name: 'Your name',
      email: 'Work e-mail',
      company: 'Company',
      country: 'Country',
      topic: 'What is it about?',
      budget: 'Budget',
      message: 'Message',
      consent: 'You may pass my details on to a partner.',
    },
    topics: { buy: 'I want to buy', partner: 'I want to become a partner', else: 'Something else' },
  },
  de: {
    title: 'Sprechen Sie mit einem Partner in Ihrer Nähe',
    description: 'Sagen Sie uns, was Sie vorhaben. Ein Partner antwortet innerhalb eines Arbeitstages.',
    submit: 'Anfrage senden',
    success: 'Vielen Dank. Ein Partner in Ihrer Nähe meldet sich.',
    help: 'Standorte, Termine, alles, was hilft.',
    fields: {
      name: 'Ihr Name',
      email: 'Geschäftliche E-Mail',
      company: 'Unternehmen',
      country: 'Land',
      topic: 'Worum geht es?',
      budget: 'Budget',
      message: 'Nachricht',
      consent: 'Meine Angaben dürfen an einen Partner weitergegeben werden.',
    },
    topics: { buy: 'Ich möchte kaufen', partner: 'Ich möchte Partner werden', else: 'Etwas anderes' },
  },
  it: {
    title: 'Parla con un partner vicino a te',
    description: 'Raccontaci i tuoi piani. Un partner risponde entro un giorno lavorativo.',
    submit: 'Invia richiesta',
    success: 'Grazie. Un partner vicino a te ti contatterà.',
    help: 'Sedi, date, tutto ciò che aiuta.',
    fields: {
      name: 'Il tuo nome',
      email: 'E-mail aziendale',
      company: 'Azienda',
      country: 'Paese',
      topic: 'Di che cosa si tratta?',
      budget: 'Budget',
      message: 'Messaggio',
      consent: 'Potete trasmettere i miei dati a un partner.',
    },
    topics: { buy: 'Voglio acquistare', partner: 'Voglio diventare partner', else: 'Altro' },
  },
  es: {
    title: 'Hable con un socio cercano',
    description: 'Cuéntenos qué planea. Un socio responde en un día laborable.',
    submit: 'Enviar solicitud',
    success: 'Gracias. Un socio cercano se pondrá en contacto con usted.',
    help: 'Sedes, fechas, todo lo que ayude.',
    fields: {
      name: 'Su nombre',
      email: 'Correo de trabajo',
      company: 'Empresa',
      country: 'País',
      topic: '¿De qué se trata?',
      budget: 'Presupuesto',
      message: 'Mensaje',
      consent: 'Pueden transmitir mis datos a un socio.',
    },
    topics: { buy: 'Quiero comprar', partner: 'Quiero ser socio', else: 'Otra cosa' },
  },
  fr: {
    title: 'Parlez à un partenaire près de chez vous',
    description: 'Dites-nous ce que vous prévoyez. Un partenaire répond sous un jour ouvré.',
    submit: 'Envoyer la demande',
    success: 'Merci. Un partenaire près de chez vous vous contactera.',
    help: 'Sites, dates, tout ce qui aide.',
    fields: {
      name: 'Votre nom',
      email: 'E-mail professionnel',
      company: 'Entreprise',
      country: 'Pays',
      topic: 'De quoi s’agit-il ?',
      budget: 'Budget',
      message: 'Message',
      consent: 'Vous pouvez transmettre mes coordonnées à un partenaire.',
    },
    topics: { buy: 'Je veux acheter', partner: 'Je veux devenir partenaire', else: 'Autre chose' },
  },
  ar: {
    title: 'تحدّث إلى شريك قريب منك',
    description: 'أخبرنا بما تخطط له. يردّ عليك شريك خلال يوم عمل واحد.',
    submit: 'إرسال الطلب',
    success: 'شكرًا لك. سيتواصل معك شريك قريب منك.',
    help: 'المواقع والتواريخ وكل ما يفيد.',
    fields: {
      name: 'اسمك',
      email: 'بريد العمل الإلكتروني',
      company: 'الشركة',
      country: 'البلد',
      topic: 'ما الموضوع؟',
      budget: 'الميزانية',
      message: 'الرسالة',
      consent: 'يمكنكم نقل بياناتي إلى شريك.',
    },
    topics: { buy: 'أريد الشراء', partner: 'أريد أن أصبح شريكًا', else: 'شيء آخر' },
  },
}

export const wordsOf = (language: string): FormWords => words[language] ?? words['en']!
