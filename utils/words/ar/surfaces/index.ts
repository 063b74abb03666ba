export { enSurfaces as arSurfaces } from '../../en/surfaces';
