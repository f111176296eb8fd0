import { type components } from '@tiwizi/api-client';

export type TerritoryFigures = components['schemas']['TerritoryFiguresDto'];
export type Sums = components['schemas']['TerritorySumsDto'];
export type PlaceRow = components['schemas']['TerritoryRowDto'];
export type Convergence = components['schemas']['ProgrammeConvergenceDto'];
