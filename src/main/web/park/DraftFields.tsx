import { Chambers } from '../api/operations/chambers';
import type { ParkFactsResult } from '../api/operations/parkFacts';
import { useQuery } from '../api/query';
import { Segmented } from '../parts/Segmented';
import { wording } from '../words';
import { Choices } from './Choices';
import { dayIn } from './draft';
import type { Draft } from './draft';
import { visibilityName, words } from './words';

const own = wording({
  reading: ['内容', 'What it says'],
  who: ['可见范围与期限', 'For whom, until when'],
});

interface Props {
  draft: Draft;
  facts: ParkFactsResult;
  onChange: (changes: Partial<Draft>) => void;
}

/** What a park types: each change is seen in the preview at once. */
export function DraftFields({ draft, facts, onChange }: Props) {
  const anchors = (facts.park?.anchors ?? []).flatMap((one) => (one.enterprise ? [[one.enterprise.key, one.name] as const] : []));
  return (
    <>
      <section>
        <h3>{own.reading}</h3>
        <div class="form">
          <label class="field whole">
            <span>{words.title} *</span>
            <input class="input" maxLength={80} required value={draft.title} onInput={(event) => onChange({ title: event.currentTarget.value })} />
          </label>
          <Subject draft={draft} facts={facts} onChange={onChange} />
          <label class="field">
            <span>{words.desk}</span>
            <input class="input" maxLength={80} value={draft.desk} onInput={(event) => onChange({ desk: event.currentTarget.value })} />
            <span class="hint">{words.deskHint}</span>
          </label>
          {(['description', 'conditions', 'offers'] as const).map((name) => (
            <label key={name} class="field whole">
              <span>{words[name]}</span>
              <textarea class="input" rows={3} maxLength={1000} value={draft[name]} onInput={(event) => onChange({ [name]: event.currentTarget.value })} />
            </label>
          ))}
          {(['minimum', 'maximum'] as const).map((name) => (
            <label key={name} class="field">
              <span>{words[name]}</span>
              <input class="input" type="number" min="1" max="10000000" value={draft[name]} onInput={(event) => onChange({ [name]: event.currentTarget.value })} />
            </label>
          ))}
          <div class="whole">
            {anchors.length > 0 ? (
              <Choices label={words.anchors} options={anchors} chosen={draft.anchors} onChange={(chosen) => onChange({ anchors: chosen })} />
            ) : (
              <p class="muted">{words.noAnchors}</p>
            )}
          </div>
        </div>
      </section>
      <section>
        <h3>{own.who}</h3>
        <div class="form">
          <Audience draft={draft} onChange={onChange} />
          <Deadline draft={draft} onChange={onChange} />
        </div>
      </section>
    </>
  );
}

type PartProps = Omit<Props, 'facts'>;

/** A chain as a whole, or a segment of it, as one choice. */
export function Subject({ draft, facts, onChange }: { draft: Pick<Draft, 'chain' | 'segment'>; facts: ParkFactsResult; onChange: Props['onChange'] }) {
  return (
    <label class="field">
      <span>{words.segment} *</span>
      <select
        class="select"
        value={`${draft.chain} ${draft.segment}`}
        onChange={(event) => {
          const [chain = '', segment = ''] = event.currentTarget.value.split(' ');
          onChange({ chain, segment });
        }}
      >
        {facts.industryChains.map((chain) => (
          <optgroup key={chain.code} label={chain.name}>
            <option value={`${chain.code} `}>{words.anyOf(chain.name)}</option>
            {chain.segments
              .filter((one) => one.level > 0)
              .map((one) => (
                <option key={one.code} value={`${chain.code} ${one.code}`}>
                  {'　'.repeat(one.level - 1)}
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Audience({ draft, onChange }: PartProps) {
  const query = useQuery(Chambers, draft.visibility === 'ALL' ? null : {});
  return (
    <div class="whole audience">
      <span class="muted small">{words.visibility}</span>
      <Segmented
        label={words.visibility}
        value={draft.visibility}
        options={(['ALL', 'CHAMBERS', 'REGIONS'] as const).map((one) => [one, visibilityName[one]] as const)}
        onChange={(visibility) => onChange({ visibility })}
      />
      {draft.visibility === 'CHAMBERS' && query.data && (
        <Choices
          label={words.chambers}
          options={query.data.chambers.map((one) => [one.key, one.name] as const)}
          chosen={draft.chambers}
          onChange={(chambers) => onChange({ chambers })}
        />
      )}
      {draft.visibility === 'REGIONS' && query.data && (
        <Choices
          label={words.regions}
          options={query.data.regions.map((one) => [one.adcode, one.name] as const)}
          chosen={draft.regions}
          onChange={(regions) => onChange({ regions })}
        />
      )}
    </div>
  );
}

function Deadline({ draft, onChange }: PartProps) {
  return (
    <div class="whole audience">
      <label class="field narrow">
        <span>{words.deadline}</span>
        <input class="input" type="date" min={dayIn(0)} max={dayIn(366)} value={draft.deadline} onInput={(event) => onChange({ deadline: event.currentTarget.value })} />
        <span class="hint">{words.deadlineHint}</span>
      </label>
      <p class="row">
        {[30, 60, 90].map((days) => (
          <button key={days} type="button" class="button small" onClick={() => onChange({ deadline: dayIn(days) })}>
            {words.days(days)}
          </button>
        ))}
        <button type="button" class="button small" onClick={() => onChange({ deadline: '' })}>
          {words.none}
        </button>
      </p>
    </div>
  );
}
