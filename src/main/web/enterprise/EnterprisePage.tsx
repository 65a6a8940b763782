import { EnterpriseProfile } from '../api/operations/enterpriseProfile';
import { useQuery } from '../api/query';
import { labelText, regionText, SampleChip } from '../parts/Chips';
import { enterpriseKind } from '../parts/facts';
import { Loaded, Missing } from '../parts/States';
import type { Place } from '../router';
import { currentPark, seesLeads, useSession } from '../shell/session';
import { Correct } from './Correct';
import { Facts } from './Facts';
import { ForPark } from './ForPark';
import { Relations } from './Relations';
import type { Enterprise } from './model';

/** One enterprise: who it is, whether and why it is a lead here, how it is connected, and how one knows. */
export function EnterprisePage({ place, id }: { place: Place; id: string }) {
  const session = useSession();
  const query = useQuery(EnterpriseProfile, { key: id, staff: seesLeads(session.viewer.role) });
  const wanted = place.search.get('park');
  const park = session.parks.find((one) => one.code === wanted) ?? currentPark(session);
  return (
    <Loaded query={query} rows={10}>
      {({ enterprise }) =>
        enterprise ? (
          <>
            <Head enterprise={enterprise} />
            <div class="profile">
              <div class="lead-main">
                {park && <ForPark enterprise={enterprise} park={park} />}
                <Relations enterprise={enterprise} />
                <Correct enterprise={enterprise} />
              </div>
              <Facts enterprise={enterprise} />
            </div>
          </>
        ) : (
          <Missing />
        )
      }
    </Loaded>
  );
}

function Head({ enterprise }: { enterprise: Enterprise }) {
  const place = regionText(enterprise.region);
  return (
    <header class="profile-head">
      <h2>
        {enterprise.name} <SampleChip sample={enterprise.sample} />
      </h2>
      {enterprise.legalName && <p>{enterprise.legalName}</p>}
      <p class="muted">{[place, enterpriseKind[enterprise.kind], labelText(enterprise.labels, 6)].filter(Boolean).join(' · ')}</p>
      {enterprise.note && <p class="banner">{enterprise.note}</p>}
    </header>
  );
}
