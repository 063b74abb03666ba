export { enSurfaces as ptSurfaces } from '../../en/surfaces';
