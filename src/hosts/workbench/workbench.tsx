import { createRoot } from 'react-dom/client';
import { Workbench } from './page/workbench-page';

createRoot(document.getElementById('meja') as HTMLElement).render(<Workbench />);
