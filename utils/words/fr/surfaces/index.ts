export { enSurfaces as frSurfaces } from '../../en/surfaces';
