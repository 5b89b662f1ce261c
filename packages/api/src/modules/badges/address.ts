import { publicUrl } from '../../http/public-url.ts'
import { fromUuid, toUuid } from '../../ids.ts'

/** Where anyone finds a certificate who was given the address: the programme's id and the certificate's token. */
export function addressOf(vendorId: string, token: string): string {
  const bytes = Buffer.concat([bytesOf(toUuid('vendor', vendorId)), bytesOf(token)])
  return `${publicUrl()}/verify/${bytes.toString('base64url')}`
}

/** Reads the last part of an address; undefined for what cannot be one. */
export function readAddress(text: string): { vendorId: string; token: string } | undefined {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length !== 32 || bytes.toString('base64url') !== text) return undefined
  try {
    return {
      vendorId: fromUuid('vendor', uuidOf(bytes.subarray(0, 16))),
      token: uuidOf(bytes.subarray(16)),
    }
  } catch {
    return undefined
  }
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex')

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
