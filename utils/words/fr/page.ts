export { enPage as frPage } from '../en/page';
