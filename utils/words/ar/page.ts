export { enPage as arPage } from '../en/page';
