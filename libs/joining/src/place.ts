import { viewer } from '#people';
import { PlaceAtTheDoor } from './door.node.js';

export interface DoorRow {
  slug: string;
  name_en: string;
  name_cy: string;
  nation: 'england' | 'wales';
}

/** A community from outside: its names. */
export const placeAtTheDoor = ({ slug, name_en: en, name_cy: cy, nation }: DoorRow): PlaceAtTheDoor =>
  Object.assign(new PlaceAtTheDoor(), { slug, name: viewer().language === 'cy' ? cy : en, nation });
