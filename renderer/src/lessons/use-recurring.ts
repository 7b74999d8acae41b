import { lazily } from '../hooks/lazily';

/** What finds themes that come back; it brings the stems of four languages with it. */
export const useRecurring = lazily(() => import('@shared/company/recurring'));
