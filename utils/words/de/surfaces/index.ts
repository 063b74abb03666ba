export { enSurfaces as deSurfaces } from '../../en/surfaces';
