import { FakeLms } from './fake-lms.ts';

/** Starts no session. */
export class RefusesInitialize extends FakeLms {
  protected override initialize(): unknown {
    return this.fail(this.words.errors.storing);
  }
}

/** Throws at every reading. */
export class ThrowsOnGet extends FakeLms {
  protected override get(name: string): unknown {
    throw new Error(`no ${name}`);
  }
}

/** Gives null for every reading. */
export class GivesNull extends FakeLms {
  protected override get(): unknown {
    return null;
  }
}

/** Takes no value. */
export class RefusesValues extends FakeLms {
  protected override set(): unknown {
    return this.fail(this.words.errors.refused);
  }
}

/** Never stores, and says so. */
export class RefusesCommits extends FakeLms {
  protected override store(): unknown {
    return this.fail(this.words.errors.storing);
  }
}

/** Never stores, and says it did; what it gives when asked is what it has. */
export class ForgetsCommits extends FakeLms {
  protected override get(name: string): unknown {
    if (this.phase !== 'open') return this.fail(this.words.errors.notOpen, '');
    const isOurs = ['cmi.suspend_data', this.words.status, this.words.score].includes(name);
    return isOurs ? (this.stored.get(name) ?? this.words.noStatus) : super.get(name);
  }

  protected override store(): unknown {
    return this.succeed();
  }
}

/** Does without the optional parts of SCORM 1.2: interactions, objectives and student data. */
export class HasNoInteractions extends FakeLms {
  protected override get(name: string): unknown {
    return isOptional(name) ? this.fail(this.words.errors.unknown, '') : super.get(name);
  }

  protected override set(name: string, value: string): unknown {
    return isOptional(name) ? this.fail(this.words.errors.unknown) : super.set(name, value);
  }
}

const isOptional = (name: string) => /^cmi\.(interactions|student_data|objectives|comments)/.test(name);

/** Answers with booleans in place of texts. */
export class AnswersBoolean extends FakeLms {
  protected override succeed(): unknown {
    super.succeed();
    return true;
  }

  protected override fail(error: string, result: unknown = false): unknown {
    return super.fail(error, result);
  }
}

/** Cuts resume data short without a word. */
export class CutsResumeData extends FakeLms {
  protected override set(name: string, value: string): unknown {
    return super.set(name, name === 'cmi.suspend_data' ? value.slice(0, 20) : value);
  }
}
