import { expect } from 'chai'
import { define } from './define.ts'
import { version } from './version.ts'

suite('define', () => {
  const warnings: unknown[] = []
  const { warn } = console

  setup(() => {
    warnings.length = 0
    console.warn = (line: unknown) => warnings.push(line)
  })

  teardown(() => {
    console.warn = warn
  })

  test('an older build on the page keeps its element, and the developer is told both versions', () => {
    class Older extends HTMLElement {
      static readonly version = '0.0.1'
    }
    class Newer extends HTMLElement {
      static readonly version = version
    }
    customElements.define('prm-two-versions', Older)

    define('prm-two-versions', Newer)

    expect(customElements.get('prm-two-versions')).to.equal(Older)
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain('0.0.1').and.to.contain(version)
  })

  test('the same build loaded twice stays silent', () => {
    class Once extends HTMLElement {
      static readonly version = version
    }
    class Again extends HTMLElement {
      static readonly version = version
    }

    define('prm-twice', Once)
    define('prm-twice', Again)

    expect(customElements.get('prm-twice')).to.equal(Once)
    expect(warnings).to.deep.equal([])
  })
})
