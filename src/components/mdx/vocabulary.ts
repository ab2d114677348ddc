import Agency from './Agency.astro';
import Blank from './Blank.astro';
import Boosters from './Boosters.astro';
import Check from './Check.astro';
import Choices from './Choices.astro';
import Cite from './Cite.astro';
import Dots from './Dots.astro';
import JobAid from './JobAid.astro';
import KeyPoint from './KeyPoint.astro';
import LawNote from './LawNote.astro';
import Moment from './Moment.astro';
import Note from './Note.astro';
import Now from './Now.astro';
import PageBreak from './PageBreak.astro';
import Phone from './Phone.astro';
import Role from './Role.astro';
import Say from './Say.astro';
import Sign from './Sign.astro';
import SignGroup from './SignGroup.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Swap from './Swap.astro';
import TalkLink from './TalkLink.astro';
import Term from './Term.astro';
import Then from './Then.astro';
import ThenNow from './ThenNow.astro';
import WordSwap from './WordSwap.astro';

/** What authors may use in running text besides Markdown. CONTRIBUTING.md says what each is for. */
export const vocabulary = {
  Agency,
  Blank,
  Boosters,
  Check,
  Choices,
  Cite,
  Dots,
  JobAid,
  KeyPoint,
  LawNote,
  Moment,
  Note,
  Now,
  PageBreak,
  Phone,
  Role,
  Say,
  Sign,
  SignGroup,
  Step,
  Steps,
  Swap,
  TalkLink,
  Term,
  Then,
  ThenNow,
  WordSwap,
};
