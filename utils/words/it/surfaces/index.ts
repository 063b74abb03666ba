export { enSurfaces as itSurfaces } from '../../en/surfaces';
