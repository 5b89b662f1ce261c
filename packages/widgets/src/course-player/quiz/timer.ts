interface TimerHost {
  tick(): void
  lastMinute(): void
  over(): void
}

/** Counts down what the server says is left. The page's own clock may be wrong: only its pace is used. */
export class Timer {
  readonly #end: number
  readonly #host: TimerHost
  readonly #beat: ReturnType<typeof setInterval>
  #told: boolean

  constructor(seconds: number, host: TimerHost) {
    this.#end = performance.now() + seconds * 1000
    this.#host = host
    this.#told = seconds <= 60
    this.#beat = setInterval(() => this.#look(), 1000)
  }

  get left(): number {
    return Math.max(0, Math.ceil((this.#end - performance.now()) / 1000))
  }

  stop(): void {
    clearInterval(this.#beat)
  }

  #look(): void {
    const { left } = this
    if (!this.#told && left <= 60) {
      this.#told = true
      this.#host.lastMinute()
    }
    if (left === 0) {
      this.stop()
      this.#host.over()
    } else this.#host.tick()
  }
}
