import type { ComponentChildren } from 'preact';
import type { Origin } from '../api/operations/enterpriseProfile';
import { StateChip } from '../parts/Chips';
import { kindName, signalName, stateOfPresence } from '../parts/facts';
import { Source } from '../parts/Link';
import { certaintyName, gradeMeaning, labelName } from '../parts/terms';
import { wording } from '../words';
import type { Enterprise } from './model';

const words = wording({
  title: ['企业要点', 'Facts'],
  uscc: ['统一社会信用代码', 'Credit code'],
  stock: ['股票代码', 'Stock code'],
  english: ['英文名', 'English name'],
  former: ['曾用名', 'Former names'],
  segments: ['所在环节', 'Segments'],
  products: ['产品', 'Products'],
  labels: ['称号', 'Titles'],
  places: ['布点', 'Places'],
  signals: ['动态', 'News'],
  unknown: ['未知', 'unknown'],
  none: ['本库没有记录', 'none on record'],
  until: [(day: string) => `有效期至 ${day}`, (day: string) => `until ${day}`],
  undated: ['来源无日期', 'undated'],
});

/** What is known of it, each with its source where the source is on record; blanks are unknown, not none. */
export function Facts({ enterprise }: { enterprise: Enterprise }) {
  const signals = [...enterprise.signals].sort((a, b) => (a.kind === 'EXPANSION' ? 1 : 0) - (b.kind === 'EXPANSION' ? 1 : 0));
  return (
    <section class="card">
      <header>
        <h3>{words.title}</h3>
      </header>
      <dl class="card-body profile-facts">
        <Fact name={words.uscc}>{enterprise.uscc && <span class="mono">{enterprise.uscc}</span>}</Fact>
        {enterprise.stockCode && (
          <Fact name={words.stock}>
            <span class="mono">{enterprise.stockCode}</span>
          </Fact>
        )}
        {enterprise.nameEn && <Fact name={words.english}>{enterprise.nameEn}</Fact>}
        {enterprise.formerNames.length > 0 && <Fact name={words.former}>{enterprise.formerNames.join('、')}</Fact>}
        <Fact name={words.segments}>
          {enterprise.segments.map((one) => (
            <span key={one.code} class="block">
              {one.name} <span class="muted small">{one.chain.name}</span> {one.state && <StateChip state={one.state} />}
            </span>
          ))}
        </Fact>
        <Fact name={words.products}>{enterprise.products.map((one) => one.name).join('、')}</Fact>
        <Fact name={words.labels} none={words.none}>
          {enterprise.labels.map((one) => (
            <span key={one.type + one.batch} class="block">
              {labelName[one.type]} <span class="muted small">{[one.batch, one.validUntil && words.until(one.validUntil)].filter(Boolean).join(' · ')}</span>
              <From origin={one.evidence} />
            </span>
          ))}
        </Fact>
        <Fact name={words.places} none={words.none}>
          {enterprise.presences.map((one) => (
            <span key={one.place.name + one.kind + one.evidence.source} class="block">
              {[one.place.name, one.kind && kindName[one.kind], one.state && stateOfPresence[one.state]].filter(Boolean).join(' ')}
              {one.products.length > 0 && <span class="muted small"> {one.products.join('、')}</span>}
              {one.note && one.note !== one.evidence.note && <span class="muted small block">{one.note}</span>}
              <From origin={one.evidence} />
            </span>
          ))}
        </Fact>
        <Fact name={words.signals} none={words.none}>
          {signals.map((one) => (
            <span key={one.statement} class={one.kind === 'EXPANSION' ? 'block' : 'block doubt'}>
              {signalName[one.kind]}：{one.statement}
              <From origin={one.evidence} />
            </span>
          ))}
        </Fact>
      </dl>
    </section>
  );
}

interface FactProps {
  name: string;
  none?: string;
  children: ComponentChildren;
}

function Fact({ name, none, children }: FactProps) {
  const blank = !children || (Array.isArray(children) && children.length === 0);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{blank ? <span class="muted">{none ?? words.unknown}</span> : children}</dd>
    </div>
  );
}

function From({ origin }: { origin: Origin }) {
  return (
    <span class="muted small block">
      <span class={`grade ${origin.grade}`} title={gradeMeaning[origin.grade]}>
        {origin.grade}
      </span>
      {origin.certainty !== 'CONFIRMED' && <span class="doubt">{certaintyName[origin.certainty]} · </span>}
      {origin.observedOn ?? words.undated} · {origin.url ? <Source href={origin.url}>{origin.source}</Source> : origin.source}
      {origin.note && <span class="block">{origin.note}</span>}
    </span>
  );
}
