import type { HairStyle } from './figure/hair.tsx';

/** How one drawn young person looks: face, skin, hair and clothes, so that reviewers can change them. */
interface Look {
  /** Width of the shoulders and arms: 1 is Eli's. */
  build: number;
  /** Width of the jaw: 1 is Eli's. */
  jaw: number;
  /** Weight of the brows, in units. */
  brow: number;
  skin: string;
  lip: string;
  freckles?: boolean;
  /** Color of the frames. */
  glasses?: string;
  style: HairStyle;
  hair: string;
  /** Color of the sides, when they are cropped. */
  cropped?: string;
  /** A small thing in or at the hair: a pen, a tie. */
  accent?: string;
  top: string;
  /** Color of the hood. Without one the top has a round collar. */
  hood?: string;
  /** The cords of the hood. */
  cord?: string;
  /** The top is a jacket that opens at the front, over something with the hood. */
  zip?: boolean;
}

/** A look with the lit and the shaded tones of its colors. */
export interface Person extends Look {
  skinShade: string;
  skinLight: string;
  hairLight: string;
  /** Hair at the sides and behind the neck. */
  hairSide: string;
  topShade: string;
  topLight: string;
  /** Inside of the top, and the shadow of an arm on it. */
  lining: string;
  hoodShade: string;
  hoodLight: string;
}

/** A tone of a color `#rrggbb`: every channel times `factor`, and `more` added. */
const tone = (color: string, factor: number, more = 0) =>
  `rgb(${[1, 3, 5].map((at) => Math.min(255, Math.round(Number.parseInt(color.slice(at, at + 2), 16) * factor + more))).join(' ')})`;

const shaded = (color: string) => tone(color, 0.78);
const lit = (color: string) => tone(color, 1.08, 14);

const person = (look: Look): Person => ({
  ...look,
  skinShade: shaded(look.skin),
  skinLight: lit(look.skin),
  hairLight: tone(look.hair, 1.4, 22),
  hairSide: look.cropped ?? shaded(look.hair),
  topShade: shaded(look.top),
  topLight: lit(look.top),
  lining: tone(look.top, 0.57),
  hoodShade: shaded(look.hood ?? look.top),
  hoodLight: lit(look.hood ?? look.top),
});

/** The people who are drawn, by the id a talk uses. Only the young people you talk with are ever drawn. */
export const people = {
  eli: person({
    build: 1,
    jaw: 1,
    brow: 3.3,
    skin: '#9A6443',
    lip: '#6A362C',
    style: 'curls',
    hair: '#251A1A',
    cropped: '#4A2F25',
    top: '#B9623F',
    hood: '#B9623F',
    cord: '#EBDDC6',
  }),
  kay: person({
    build: 0.9,
    jaw: 0.94,
    brow: 2.6,
    skin: '#E0B18C',
    lip: '#9C5647',
    freckles: true,
    style: 'bob',
    hair: '#33231F',
    accent: '#F2B453',
    top: '#6D6C9B',
  }),
  lena: person({
    build: 0.94,
    jaw: 1,
    brow: 2.8,
    skin: '#B57E58',
    lip: '#7C4136',
    style: 'long',
    hair: '#1C181B',
    top: '#66775F',
    hood: '#A8433A',
    cord: '#EBDDC6',
    zip: true,
  }),
  hannah: person({
    build: 0.88,
    jaw: 0.97,
    brow: 2.8,
    skin: '#7A4C36',
    lip: '#4F261F',
    glasses: '#E3B25E',
    style: 'puffs',
    hair: '#1B1415',
    top: '#CFC4A9',
  }),
  dani: person({
    build: 0.94,
    jaw: 0.92,
    brow: 3.2,
    skin: '#D3A07A',
    lip: '#8F3F43',
    style: 'braids',
    hair: '#5A2F22',
    accent: '#E58AA0',
    top: '#4A3355',
    hood: '#4A3355',
    cord: '#E58AA0',
  }),
} satisfies Record<string, Person>;

export type PersonId = keyof typeof people;

/** Whether there is a drawing of this person. */
export const isPerson = (id: string): id is PersonId => Object.hasOwn(people, id);
