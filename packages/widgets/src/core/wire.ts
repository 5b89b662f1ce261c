/** The API's shapes that elements show, under their own names. */
export type { Form, FormField, FormReceipt, FormTicket, Money, PublicVendor, Source } from '@openprm/sdk'
