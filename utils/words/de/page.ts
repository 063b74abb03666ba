export { enPage as dePage } from '../en/page';
