export { enSurfaces as esSurfaces } from '../../en/surfaces';
