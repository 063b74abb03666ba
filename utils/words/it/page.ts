export { enPage as itPage } from '../en/page';
