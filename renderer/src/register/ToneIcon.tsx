import type { CheckTone } from '@shared/company/principles';
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';

const ICONS = { fine: CircleCheck, open: CircleHelp, wrong: CircleAlert } as const;

/** How a check went, as a sign beside its word. */
export function ToneIcon({ tone }: { readonly tone: CheckTone }) {
  const Icon = ICONS[tone];
  return <Icon className={`tone-${tone}`} aria-hidden="true" />;
}
