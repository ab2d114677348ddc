import { FakeLms } from './fake-lms.ts';

/** Starts no session. */
export class RefusesInitialize extends FakeLms {
  protected override initialize(): unknown {
    return this.fail('101');
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
    return this.fail('351');
  }
}

/** Never stores, and says so. */
export class RefusesCommits extends FakeLms {
  protected override store(): unknown {
    return this.fail('101');
  }
}

/** Never stores, and says it did; what it gives when asked is what it has. */
export class ForgetsCommits extends FakeLms {
  protected override get(name: string): unknown {
    if (this.phase !== 'open') return this.fail('301', '');
    const isOurs = ['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.core.score.raw'].includes(name);
    return isOurs ? (this.stored.get(name) ?? 'not attempted') : super.get(name);
  }

  protected override store(): unknown {
    return this.succeed();
  }
}

/** Does without the optional parts of SCORM 1.2: interactions and student data. */
export class HasNoInteractions extends FakeLms {
  protected override get(name: string): unknown {
    return isOptional(name) ? this.fail('401', '') : super.get(name);
  }

  protected override set(name: string, value: string): unknown {
    return isOptional(name) ? this.fail('401') : super.set(name, value);
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
