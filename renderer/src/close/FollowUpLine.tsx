import { ListChecks } from 'lucide-react';
import { openCompany } from '../company/company-place';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';

/** Where the actions of a session that has ended go on until the next one, and the way there. */
export function FollowUpLine() {
  const { close, companyPages } = useText();
  return (
    <p className="close-stage__onward">
      {close.untilNextTime}
      <Button
        variant="quiet"
        size="small"
        icon={ListChecks}
        onClick={() => void openCompany('follow-up')}
      >
        {companyPages.tabs['follow-up']}
      </Button>
      {close.byKeyOnShelf}
    </p>
  );
}
