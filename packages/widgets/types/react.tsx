/** Compiled in a project of a user, never run: each expected error is one that `tsc` must report. */
import { useRef } from 'react'
import type { PrmDealBoard as Board } from '@openprm/widgets/deal-board'
import { PrmDealBoard, PrmLeadForm } from '@openprm/widgets/react'

export function Components() {
  const board = useRef<Board>(null)
  return (
    <>
      <PrmLeadForm
        form="lead"
        successUrl="/thanks"
        className="mine"
        onPrmLeadSubmit={(event) => 'email' in event.detail.values || event.preventDefault()}
        onPrmLeadSubmitted={(event) => event.detail.id.toUpperCase()}
      >
        <p slot="success">Thank you.</p>
      </PrmLeadForm>
      <PrmDealBoard ref={board} limit={20} onPrmDealMoved={({ detail }) => detail.to.length} />
      {/* @ts-expect-error -- the limit is a number */}
      <PrmDealBoard limit="many" />
      {/* @ts-expect-error -- no such event */}
      <PrmDealBoard onPrmDealStolen={() => {}} />
    </>
  )
}

export function Tags() {
  return (
    <>
      <prm-lead-form
        form="lead"
        success-url="/thanks"
        onprm-lead-submitted={(event) => event.detail.id.length}
      />
      <prm-deal-board eager limit={20} className="mine" onprm-deal-moved={({ detail }) => detail.to.length} />
      {/* @ts-expect-error -- no such attribute */}
      <prm-deal-board colour="red" />
      {/* @ts-expect-error -- no such detail */}
      <prm-deal-board onprm-deal-moved={({ detail }) => detail.stage} />
    </>
  )
}
