import { domainToASCII } from 'node:url'
import { parse } from 'tldts'

/** Providers of personal mailboxes: many companies share such a domain, so it is nobody's account. */
const freeMail = new Set(
  `gmail.com googlemail.com outlook.com live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com
  mail.com zoho.com fastmail.com hey.com tutanota.com tuta.com web.de t-online.de freenet.de orange.fr wanadoo.fr
  laposte.net free.fr libero.it bluewin.ch mail.ru yandex.ru yandex.com qq.com 163.com 126.com naver.com
  rediffmail.com uol.com.br`.split(/\s+/),
)
/** The same under every country's suffix. */
const freeMailNames = new Set(['yahoo', 'ymail', 'hotmail', 'gmx'])

/**
 * What two registrations of one account have in common, however its domain was typed: the registrable domain in
 * punycode. Sub-domains belong to their account; `shop.example.github.io` is the account `example.github.io`.
 * @returns null where the domain is nobody's: a free mail provider, or no domain at all
 */
export function accountKey(domain: string | null | undefined): string | null {
  const ascii = domainToASCII((domain ?? '').trim().toLowerCase().replace(/\.$/, ''))
  if (ascii === '') return null
  const found = parse(ascii, { allowPrivateDomains: true })
  // A host of customers' sites has a site of its own, too.
  const key = found.domain ?? parse(ascii).domain
  if (
    key === null ||
    found.isIp === true ||
    freeMail.has(key) ||
    freeMailNames.has(found.domainWithoutSuffix ?? '')
  )
    return null
  return key
}
