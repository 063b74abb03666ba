export { enPage as esPage } from '../en/page';
