import { ParkSeesNeed } from '../api/operations/parkSeesNeed';
import { useQuery } from '../api/query';
import { AsSeen } from '../chamber/OpportunityPage';
import { Questions } from '../chamber/Questions';
import { Link } from '../parts/Link';
import { Loaded, Missing } from '../parts/States';
import { wording } from '../words';
import { Publishing } from './Publishing';

const words = wording({
  back: ['各园区已发布的需求', 'What all parks have published'],
});

/** One opportunity for those who are no chamber, in the words chambers read. */
export function NeedPage({ id }: { id: string }) {
  const query = useQuery(ParkSeesNeed, { id });
  return (
    <Loaded query={query} rows={8}>
      {({ opportunity }) => {
        if (!opportunity) {
          return <Missing />;
        }
        const seen = { ...opportunity, matchingMembers: null };
        return (
          <>
            <p>
              <Link to="/board">{words.back}</Link>
            </p>
            <div class="profile">
              <div class="lead-main">
                <AsSeen opportunity={seen} />
                <Questions opportunity={seen} onDone={query.reload} />
              </div>
              <Publishing opportunity={opportunity} />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
