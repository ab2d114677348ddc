/**
 * Every color of the drawings, by what it is used for. Blue hour outside; `lamp` is the single warm light, so it marks only lit things.
 * Drawings carry their own background, so they sit alike on the light (#F3F7F6) and the dark (#0B1A1F) page.
 */
export const palette = {
  night: '#08222A',
  dusk: '#0E3842',
  deep: '#12434D',
  wall: '#1A525C',
  slate: '#2A6670',
  mist: '#4C8288',
  haze: '#8DB3B3',
  dawn: '#C4D8D4',
  paper: '#F4F1E8',
  paperShade: '#CFD6D0',
  lamp: '#FFE2A0',
  lampDeep: '#F2B453',
  door: '#9A4632',
  doorShade: '#773425',
  woodLight: '#A5754F',
  wood: '#84573B',
  woodDark: '#58392A',
  leaf: '#4E8B6A',
  leafDark: '#2C6350',
  canvas: '#C67C48',
  canvasDark: '#94542C',
  ink: '#10262B',
  denim: '#36566F',
  denimDark: '#284358',
  egg: '#F7C64F',
} as const;
