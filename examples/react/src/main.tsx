import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { configure } from '@openprm/widgets'
import { App } from './app.tsx'

const setting = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)!.content

configure({ api: setting('openprm-api'), publishableKey: setting('openprm-key') })

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
