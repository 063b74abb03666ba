export { enSurfaces as plSurfaces } from '../../en/surfaces';
