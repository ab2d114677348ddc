/** The colours of one drawn young person. Skin, hair and clothes are parameters so that reviewers can change them. */
export interface Person {
  skin: string;
  skinShade: string;
  skinLight: string;
  lip: string;
  hair: string;
  hairLight: string;
  /** Cropped hair at the sides of the head. */
  hairSide: string;
  top: string;
  topShade: string;
  topLight: string;
  /** Inside of the hood. */
  lining: string;
  cord: string;
  jeans: string;
  jeansShade: string;
  shoe: string;
  shoeShade: string;
}

/** The people who are drawn, by the id a talk uses. Only the young person you talk with is ever drawn. */
export const people = {
  eli: {
    skin: '#9A6443',
    skinShade: '#7A4B33',
    skinLight: '#B57C57',
    lip: '#6A362C',
    hair: '#251A1A',
    hairLight: '#4B3833',
    hairSide: '#4A2F25',
    top: '#B9623F',
    topShade: '#94492F',
    topLight: '#CF7F58',
    lining: '#6E3424',
    cord: '#EBDDC6',
    jeans: '#36566F',
    jeansShade: '#284358',
    shoe: '#E9E5DA',
    shoeShade: '#B4B2A6',
  },
} satisfies Record<string, Person>;

export type PersonId = keyof typeof people;

export const isPerson = (id: string): id is PersonId => Object.hasOwn(people, id);
