import { createRoot } from 'react-dom/client';
import { Workbench } from './page/workbench-page';

// A browser that is too old has no place for it any more (too-old.js).
const place = document.getElementById('meja');
if (place) createRoot(place).render(<Workbench />);
