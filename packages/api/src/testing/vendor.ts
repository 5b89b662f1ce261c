import { createPublishableKey, createSecretKey } from '../auth/keys.ts'
import { scopes, systemPrincipal, type Scope } from '../auth/principal.ts'
import type { Tenancy } from '../db/tenant.ts'
import * as programme from '../demo/programme.ts'
import { newId } from '../ids.ts'
import { FormPut } from '../modules/forms/schema.ts'
import * as forms from '../modules/forms/service.ts'
import * as vendorService from '../modules/vendor/service.ts'

export const testOrigin = 'https://partners.example.com'

export interface TestVendor {
  vendorId: string
  secretKey: string
  publishableKey: string
}

export interface NewVendor {
  vendorId?: string
  granted?: readonly Scope[]
  origins?: string[]
  sandbox?: boolean
}

/** A new programme with stages, lead form and keys; `granted` limits the secret key, a `sandbox` has a clock that can be moved. */
export async function createVendor(
  tenancy: Tenancy,
  secret: Buffer,
  { vendorId = newId('vendor'), granted = scopes, origins = [testOrigin], sandbox = false }: NewVendor = {},
): Promise<TestVendor> {
  return tenancy.withTenant(systemPrincipal(vendorId), async (tx) => {
    await vendorService.create(tx, { ...programme.vendor, sandbox })
    await forms.put(tx, 'lead', FormPut.parse(programme.leadForm), undefined)
    const secretKey = await createSecretKey(tx, secret, 'Test backend', granted)
    const publishableKey = await createPublishableKey(tx, secret, 'Test page', origins)
    return { vendorId, secretKey: secretKey.token, publishableKey: publishableKey.token }
  })
}
