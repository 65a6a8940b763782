import { useState } from 'preact/hooks';
import { Corrections as CorrectionsOperation } from '../api/operations/corrections';
import { useQuery } from '../api/query';
import { count } from '../numbers';
import { nodes } from '../parts/nodes';
import { Loaded } from '../parts/States';
import { address, go } from '../router';
import { CorrectionCard } from '../record/CorrectionCard';
import { wording } from '../words';
import type { SectionProps } from './AdminPage';
import { Decision } from './Decision';
import { FindForLink } from './FindForLink';

const words = wording({
  states: ['状态', 'State'],
  waiting: ['待裁定', 'To decide'],
  decided: ['已裁定', 'Decided'],
  none: ['没有待裁定的更正申请。', 'No correction waits for a decision.'],
  noneDecided: ['还没有裁定过更正申请。', 'No correction was decided yet.'],
  more: ['再显示一些', 'Show more'],
  rule: ['企业凭链接提出更正后，应在 2 个工作日内裁定。采纳的立即更正，名单和得分随之更新。', 'What an enterprise asks for is decided within 2 working days. What is accepted is stored at once.'],
});

const PAGE = 20;
const MOST = 100;

/** What enterprises want put right, the longest waiting first; and links with which they ask. */
export function Corrections({ place, mayWrite }: SectionProps) {
  const open = place.search.get('s') !== 'decided';
  const [first, setFirst] = useState(PAGE);
  const query = useQuery(CorrectionsOperation, { first, open });
  return (
    <>
      <p class="muted">{words.rule}</p>
      {mayWrite && <FindForLink />}
      <div class="tabs" role="group" aria-label={words.states}>
        {(['waiting', 'decided'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={(one === 'waiting') === open} onClick={() => go(address('/admin/corrections', new URLSearchParams(one === 'waiting' ? {} : { s: one })), true)}>
            {words[one]} <span>{query.data ? count(query.data[one]?.totalCount ?? 0) : ''}</span>
          </button>
        ))}
      </div>
      <Loaded query={query}>
        {({ corrections }) => (
          <>
            {corrections?.totalCount === 0 && <p class="card state">{open ? words.none : words.noneDecided}</p>}
            <ul class="needs">
              {nodes(corrections).map((one) => (
                <CorrectionCard key={one.id} correction={one} enterprise={one.enterprise}>
                  {mayWrite && one.state === 'OPEN' && <Decision correction={one} onDone={query.reload} />}
                </CorrectionCard>
              ))}
            </ul>
            {corrections?.pageInfo.hasNextPage && first < MOST && (
              <button type="button" class="button plain" onClick={() => setFirst(MOST)}>
                {words.more}
              </button>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
