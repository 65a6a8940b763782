import type { OwnReferral } from '../api/operations/ownReferrals';
import { Link } from '../parts/Link';
import { wording } from '../words';
import { referralState } from './terms';

const words = wording({
  first: ['已提交，首报', 'Submitted, first'],
  standby: ['已提交，列为备选', 'Submitted, stands by'],
  next: ['园区答复或请您补充时会通知您；园区看没看过，在“引荐”里看得到。', 'You will be told when the park answers or asks for more; whether it has looked stands under “Referrals”.'],
  track: ['查看我的引荐', 'My referrals'],
  back: ['返回这条需求，再引荐一家', 'Back, to refer another'],
});

/** What came of a referral, in plain words: the same whatever the park knows. */
export function ReferralResult({ referral, opportunity }: { referral: OwnReferral; opportunity: string }) {
  const waiting = referral.state === 'SUBMITTED' || referral.state === 'SEEN';
  return (
    <section class="card result" role="status">
      <div class="card-body">
        <h2>{waiting ? (referral.standing === 'STANDBY' ? words.standby : words.first) : referralState[referral.state]}</h2>
        <p>
          <strong>{referral.enterprise.name}</strong> → {referral.park.name}
        </p>
        <p>{referral.statement}</p>
        {waiting && <p class="muted">{words.next}</p>}
        <p class="row">
          <Link class="button primary" to={`/referrals?id=${encodeURIComponent(referral.id)}`}>
            {words.track}
          </Link>
          <Link class="button" to={`/board/${encodeURIComponent(opportunity)}`}>
            {words.back}
          </Link>
        </p>
      </div>
    </section>
  );
}
