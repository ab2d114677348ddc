import { describe, expect, test, vi } from 'vitest';
import { withLessonOpened, withSeed } from '../../../src/course/record/changes.ts';
import { emptyRecord, type LearnerRecord } from '../../../src/course/record/record.ts';
import { Device } from '../../helpers/lms/device.ts';
import { answer } from '../../helpers/lms/learning.ts';

const one = withLessonOpened(emptyRecord, 1);
const both = withLessonOpened(one, 2);

const device = new Device();
const placed = (path: string) => device.open(undefined, undefined, path);

describe('where the LMS has put the package at several addresses', () => {
  const [OLD, NEW] = ['/content/1/launch.html', '/content/2/launch.html'];
  const mine = withSeed(one, 12_345);

  test('a copy is of no use to an attempt that the LMS has nothing of, and stays', () => {
    placed(OLD).keep(mine);
    const rescue = placed(NEW);
    rescue.launched({ isNew: true, saved: '' });
    rescue.confirmed(emptyRecord);
    expect(rescue.read()).toEqual(emptyRecord);
    expect(placed(OLD).read()).toEqual(mine);
  });

  test('a copy is of no use to an attempt that has drawn another seed, and stays', () => {
    placed(OLD).keep(mine);
    const rescue = placed(NEW);
    rescue.confirmed(withSeed(one, 54_321));
    expect(rescue.read()).toEqual(emptyRecord);
    rescue.confirmed(withSeed(both, 54_321));
    expect(placed(OLD).read()).toEqual(mine);
  });

  test('a copy of the attempt that goes on is taken wherever it was kept, and removed once the LMS has it', () => {
    placed(OLD).keep(withSeed(both, 12_345));
    const rescue = placed(NEW);
    expect(rescue.confirmed(mine)).toBe(false);
    expect(rescue.read()).toEqual(withSeed(both, 12_345));
    expect(rescue.confirmed(withSeed(both, 12_345))).toBe(true);
    expect(device.browser.kept.size).toBe(0);
  });

  test('answers go by the copy beside them: those of the attempt that goes on are there until told, those of another are not', () => {
    const [given, another] = [1, 2].map((at) => ({ answer: answer('report-both-tonight', true, at), name: '' }));
    placed(OLD).keep(withSeed(both, 12_345));
    placed(OLD).keepAnswer(given!);
    placed('/content/0/launch.html').keep(withSeed(both, 54_321));
    placed('/content/0/launch.html').keepAnswer(another!);
    const rescue = placed(NEW);
    rescue.confirmed(mine);
    rescue.confirmed(withSeed(both, 12_345));
    expect(rescue.answers()).toEqual([given]);
    rescue.answersTold([given!]);
    expect(placed(OLD).answers()).toEqual([]);
    expect(placed('/content/0/launch.html').answers()).toEqual([another]);
  });

  test('a window hears nothing from one at another address', () => {
    const heard = vi.fn<(record: LearnerRecord) => void>();
    placed(OLD).listen(heard);
    placed(NEW).keep(mine);
    expect(heard).not.toHaveBeenCalled();
  });
});
