import m01 from './modules/m01.json';
import m02 from './modules/m02.json';
import m03 from './modules/m03.json';
import m04 from './modules/m04.json';
import m05 from './modules/m05.json';
import m06 from './modules/m06.json';
import m07 from './modules/m07.json';
import m08 from './modules/m08.json';
import m09 from './modules/m09.json';
import m10 from './modules/m10.json';
import m11 from './modules/m11.json';
import m12 from './modules/m12.json';
import m13 from './modules/m13.json';
import m14 from './modules/m14.json';
import m15 from './modules/m15.json';
import m16 from './modules/m16.json';
import { type ShippedModule } from './module-content';

/** The modules that come with the product, in the order of their codes. */
export const shippedModules: readonly ShippedModule[] = [
  m01,
  m02,
  m03,
  m04,
  m05,
  m06,
  m07,
  m08,
  m09,
  m10,
  m11,
  m12,
  m13,
  m14,
  m15,
  m16,
] as ShippedModule[];
