export { enSurfaces as jaSurfaces } from '../../en/surfaces';
