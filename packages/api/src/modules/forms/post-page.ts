import type { FieldError } from '../../http/problem.ts'

const words = {
  en: ['Thank you', 'Please look at this again', 'Go back: what you entered is still there.'],
  de: [
    'Vielen Dank',
    'Bitte sehen Sie sich das noch einmal an',
    'Gehen Sie zurück: Ihre Angaben sind noch da.',
  ],
  it: ['Grazie', 'Ricontrolla questi campi', 'Torna indietro: ciò che hai inserito è ancora lì.'],
  es: ['Gracias', 'Revisa esto, por favor', 'Vuelve atrás: lo que has escrito sigue ahí.'],
  fr: ['Merci', 'Merci de vérifier ceci', 'Revenez en arrière : vos réponses sont toujours là.'],
  ar: ['شكرًا لك', 'يُرجى مراجعة ما يلي', 'ارجع إلى الصفحة السابقة: ما أدخلته ما زال موجودًا.'],
} as const

interface FormPostPage {
  locale: string
  status: number
  /** What was received, or why not. */
  text: string
  /** At fields, by their labels. */
  mistakes?: ReadonlyArray<Pick<FieldError, 'detail'> & { label: string }>
}

/** What a browser without JavaScript shows after a form was posted: plain, in the form's language, no script or style. */
export function formPostPage({ locale, status, text, mistakes = [] }: FormPostPage): Response {
  const language = locale.slice(0, 2) as keyof typeof words
  const [thanks, again, back] = words[language] ?? words.en
  const title = status < 300 ? thanks : again
  const list = mistakes.map(({ label, detail }) => `<li>${escape(label)}: ${escape(detail)}</li>`).join('')
  const body = [
    `<!doctype html><html lang="${escape(locale)}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="light dark"><title>${title}</title></head>`,
    `<body><h1>${title}</h1>${list ? `<ul>${list}</ul>` : `<p>${escape(text)}</p>`}`,
    `${status < 300 ? '' : `<p>${back}</p>`}</body></html>`,
  ].join('')
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
    'Cache-Control': 'no-store',
  }
  return new Response(body, { status, headers })
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
