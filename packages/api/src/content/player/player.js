/*
 * Stands between a package and the page that shows it, on the package's own origin. The package finds the run-time in
 * its parent window, as SCORM says; what it reports goes to the page over a port, and nothing else does.
 */
const [, , ticket] = location.pathname.split('/')
/** The one origin that this address was signed for. */
const { page } = JSON.parse(atob(ticket.split('.')[0].replaceAll('-', '+').replaceAll('_', '/')))

addEventListener('message', ({ origin, source, data, ports: [port] }) => {
  if (origin !== page || source !== parent || data?.kind !== 'openprm.play' || !port) return
  void play(data, port)
})
parent.postMessage({ kind: 'openprm.ready' }, page)

/** Fetched for the version that is played, and only then. */
const runtimes = { 1.2: 'scorm12.js', 2004: 'scorm2004.js' }
let playing = false

async function play({ version, href, state, masteryScore, launchData, learner }, port) {
  if (playing) return
  playing = true
  const settings = {
    autocommit: true,
    autocommitSeconds: 10,
    lmsCommitUrl: 'port',
    renderCommonCommitFields: true,
    dataCommitFormat: 'json',
    alwaysSendTotalTime: true,
    autoProgress: false,
    mastery_override: masteryScore !== null,
    logLevel: 'NONE',
    // The page saves what arrives, and tries again: to the package a commit has worked once it is on its way.
    httpService: {
      updateSettings() {},
      processHttpRequest(_url, commit) {
        port.postMessage({ kind: 'commit', commit: plain(commit) })
        return { result: 'true', errorCode: 0 }
      },
    },
  }
  const { Scorm12API, Scorm2004API } = await import(new URL(runtimes[version], import.meta.url).href)
  const api =
    version === '1.2'
      ? (window.API = new Scorm12API(settings))
      : (window.API_1484_11 = new Scorm2004API(settings))
  api.loadFromJSON(before({ version, state, masteryScore, launchData, learner }), 'cmi')
  const frame = document.createElement('iframe')
  frame.title = document.title
  frame.allow = 'autoplay; fullscreen'
  frame.src = new URL(`../${href}`, location.href).href
  document.body.append(frame)
  // A page that closes takes its package with it: the last word goes out before.
  addEventListener('pagehide', () => {
    if (!api.isInitialized()) return
    if (version === '1.2') api.LMSCommit('')
    else api.Commit('')
  })
}

/** What the run-time begins with: what was left the last time, and what the programme says. */
function before({ version, state, masteryScore, launchData, learner }) {
  const left = state ?? {}
  if (version === '1.2') {
    const core = { ...left.core }
    const resumed = core.exit === 'suspend' || left.suspend_data || core.lesson_location
    delete core.session_time
    delete core.exit
    return {
      ...left,
      core: {
        ...core,
        student_id: learner.id,
        student_name: learner.name,
        entry: state ? (resumed ? 'resume' : '') : 'ab-initio',
      },
      launch_data: launchData ?? '',
      student_data: { ...left.student_data, mastery_score: masteryScore ?? '' },
    }
  }
  const { exit: _exit, session_time: _time, ...rest } = left
  return {
    ...rest,
    learner_id: learner.id,
    learner_name: learner.name,
    launch_data: launchData ?? '',
    entry: state ? 'resume' : 'ab-initio',
  }
}

const plain = (value) => JSON.parse(JSON.stringify(value))
