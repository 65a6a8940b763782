import { ParkReferral } from '../api/operations/parkReferral';
import { useQuery } from '../api/query';
import { Link } from '../parts/Link';
import { Loaded, Missing } from '../parts/States';
import { wording } from '../words';
import { ReceivedCard } from './ReceivedCard';

const words = wording({
  all: ['全部引荐', 'All referrals'],
});

/** One referral, as a notice leads to it, wherever it stands. */
export function OneReferral({ id }: { id: string }) {
  const query = useQuery(ParkReferral, { id });
  return (
    <>
      <p>
        <Link to="/referrals">{words.all}</Link>
      </p>
      <Loaded query={query}>
        {({ node }) =>
          node?.__typename === 'Referral' ? (
            <ul class="needs">
              <ReceivedCard referral={node} onDone={query.reload} />
            </ul>
          ) : (
            <Missing />
          )
        }
      </Loaded>
    </>
  );
}
