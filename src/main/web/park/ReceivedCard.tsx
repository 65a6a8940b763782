import { useState } from 'preact/hooks';
import type { Received } from '../api/operations/parkReferrals';
import { moment } from '../numbers';
import { regionText } from '../parts/Chips';
import { composing } from '../parts/keys';
import { Link } from '../parts/Link';
import { keysOn } from '../shell/preferences';
import { administers, useSession } from '../shell/session';
import { wording } from '../words';
import { Deciding } from './Deciding';
import type { Act } from './Deciding';
import { OwnList } from './OwnList';
import { declineReason, internalReason, referralState } from './terms';

const words = wording({
  first: ['首报', 'first'],
  standby: ['备选', 'standing by'],
  standbyMeans: ['同一企业已有别的引荐在先，请先答复那一件；它未获接受、撤回或失效时，这一件自动递补。', 'Another referral of this enterprise came first; this one moves up when that one ends.'],
  from: [(chamber: string, at: string) => `${chamber} · ${at} 提交`, (chamber: string, at: string) => `${chamber} · submitted ${at}`],
  answer: [(left: string, day: string) => `${left}（最晚 ${day} 答复）`, (left: string, day: string) => `${left} (answer by ${day})`],
  late: [(over: string, day: string) => `${over}（应于 ${day} 前答复）`, (over: string, day: string) => `${over} (was due ${day})`],
  complete: [(left: string, day: string) => `${left}（商会最晚 ${day} 补充）`, (left: string, day: string) => `${left} (chamber by ${day})`],
  left: [(n: number) => (n === 0 ? '今天到期' : `剩 ${n} 个工作日`), (n: number) => (n === 0 ? 'due today' : `${n} working days left`)],
  over: [(n: number) => `已超 ${n} 个工作日`, (n: number) => `${n} working days over`],
  told: ['，已报经开区', '; the zone was told'],
  code: ['统一社会信用代码', 'Credit code'],
  place: ['所在地', 'Place'],
  segments: ['环节', 'Segments'],
  products: ['产品', 'Products'],
  area: ['意向面积', 'Area wanted'],
  offers: ['能提供什么', 'Offers'],
  needs: ['需要什么', 'Needs'],
  unclear: ['尚不清楚的', 'Unclear'],
  blank: ['商会未填', 'not stated'],
  request: ['请商会补充', 'To complete'],
  reason: ['告知商会的原因', 'Reason given'],
  internal: ['内部原因（商会看不到）', 'Internal reason'],
});

const OPEN: readonly string[] = ['SUBMITTED', 'SEEN'];
const KEYS: Readonly<Record<string, Act>> = { a: 'accept', d: 'decline', r: 'return' };

/** One referral: the chamber's words left, what the park itself knows right, and what may be done. */
export function ReceivedCard({ referral, onDone }: { referral: Received; onDone: () => void }) {
  const { viewer } = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const standby = referral.standing === 'STANDBY';
  const mayWrite = (administers(viewer.role) || viewer.park?.code === referral.park.code) && !standby;
  const press = (event: KeyboardEvent) => {
    const to = KEYS[event.key.toLowerCase()];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !composing(event);
    if (to && plain && event.target === event.currentTarget && keysOn() && mayWrite && OPEN.includes(referral.state)) {
      event.preventDefault();
      setAct(to);
    }
  };
  return (
    <li class="card received" tabIndex={0} onKeyDown={press} aria-label={referral.enterprise.name}>
      <header>
        <div>
          <h2 class="row">
            {referral.enterprise.name} <span class="chip">{referralState[referral.state]}</span>
            {OPEN.includes(referral.state) && <span class="chip">{standby ? words.standby : words.first}</span>}
          </h2>
          <p class="muted">
            {!viewer.park && `${referral.park.name} · `}
            {words.from(referral.chamber.name, referral.submittedAt ? moment(referral.submittedAt) : '')}
          </p>
          {referral.opportunity && (
            <p>
              <Link to={`/board/${encodeURIComponent(referral.opportunity.id)}`}>{referral.opportunity.title}</Link>
            </p>
          )}
        </div>
        <Clock referral={referral} />
      </header>
      {standby && <p class="muted">{words.standbyMeans}</p>}
      <div class="received-body">
        <Told referral={referral} />
        <OwnList referral={referral} />
      </div>
      {mayWrite && <Deciding referral={referral} act={act} onAct={setAct} onDone={onDone} />}
    </li>
  );
}

function Clock({ referral }: { referral: Received }) {
  const { workingDaysLeft: left, dueOn } = referral;
  if (left === null || !dueOn) {
    return null;
  }
  const text = left < 0 ? words.over(-left) + (referral.escalated ? words.told : '') : words.left(left);
  return <p class={left < 1 ? 'clock late' : 'clock'}>{referral.state === 'RETURNED' ? words.complete(text, dueOn) : left < 0 ? words.late(text, dueOn) : words.answer(text, dueOn)}</p>;
}

/** What the chamber sent, blanks as blanks; and what was answered to it. */
function Told({ referral }: { referral: Received }) {
  const { enterprise } = referral;
  const rows: (readonly [string, string | null])[] = [
    [words.code, enterprise.uscc],
    [words.place, regionText(enterprise.region)],
    [words.segments, enterprise.segments.map((one) => one.name).join('、')],
    [words.products, enterprise.products.join('、')],
    [words.area, enterprise.areaWantedSquareMetres === null ? '' : `${enterprise.areaWantedSquareMetres.toLocaleString('en-US')} m²`],
    [words.offers, referral.offers],
    [words.needs, referral.needs],
    [words.unclear, referral.unclear],
  ];
  const answered = [
    [words.request, referral.request],
    [words.reason, referral.declineReason && declineReason[referral.declineReason]],
    [words.internal, [referral.internalReason && internalReason[referral.internalReason], referral.internalNote].filter(Boolean).join('：')],
  ] as const;
  return (
    <dl class="facts told">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd class={value ? '' : 'muted'}>{value || words.blank}</dd>
        </>
      ))}
      {answered.map(
        ([name, value]) =>
          value && (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ),
      )}
    </dl>
  );
}
