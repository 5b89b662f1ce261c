import { expect, test } from 'vitest'
import { accountKey } from './account-domain.ts'

test.each([
  ['as typed', 'acme.com', 'acme.com'],
  ['whatever its case', 'ACME.Com', 'acme.com'],
  ['with www.', 'www.acme.com', 'acme.com'],
  ['with spaces and the root dot', ' acme.com. ', 'acme.com'],
  ['as a sub-domain', 'shop.eu.acme.com', 'acme.com'],
  ['under a suffix of two parts', 'shop.acme.co.uk', 'acme.co.uk'],
  ['in its own script', 'www.Bücher.example', 'xn--bcher-kva.example'],
  ['in punycode', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['in decomposed Unicode', 'bu\u0308cher.example', 'xn--bcher-kva.example'],
  ['with full-width letters and dots', 'ａｃｍｅ。com', 'acme.com'],
  ['wholly in another script', 'пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['a customer of a hosting company', 'blog.acme.github.io', 'acme.github.io'],
  ['the hosting company itself', 'github.io', 'github.io'],
  ['a company called www', 'www.com', 'www.com'],
])('an account is known by its domain %s', (_, typed, key) => {
  expect(accountKey(typed)).toBe(key)
})

test.each(['gmail.com', 'GMAIL.com', 'mail.gmail.com', 'yahoo.co.uk', 'gmx.at', 'qq.com'])(
  '%s is nobody’s account',
  (domain) => {
    expect(accountKey(domain)).toBeNull()
  },
)

test.each([null, undefined, '', 'co.uk', 'com', '192.168.0.1', 'a b.com'])(
  '%s names no account',
  (domain) => {
    expect(accountKey(domain)).toBeNull()
  },
)
