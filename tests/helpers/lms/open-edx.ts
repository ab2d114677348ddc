import { FakeLms } from './fake-lms.ts';

/** The SCORM XBlock of Open edX, as measured: never an error code, never a status or score to read, and every value stored as it is set. */
export class OpenEdx extends FakeLms {
  /** What was set is stored whether the attempt was suspended or not. */
  protected override begin(): void {
    this.stored.set(this.words.exit, 'suspend');
    super.begin();
  }

  protected override get(name: string): unknown {
    const isKept = /status$|\.score\./.test(name);
    const value = isKept ? '' : super.get(name);
    this.error = '0';
    return value;
  }

  protected override set(name: string, value: string): unknown {
    const result = super.set(name, value);
    if (this.network === 'up' && this.phase === 'open') this.stored.set(name, value);
    return result;
  }

  protected override fail(_error: string, result: unknown = 'false'): unknown {
    this.error = '0';
    return result;
  }
}
