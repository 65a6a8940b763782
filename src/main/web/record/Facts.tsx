import { useState } from 'preact/hooks';
import type { Recorded } from '../api/operations/enterpriseRecord';
import type { CorrectionSubject, EvidenceKind } from '../api/operations/enums';
import { Source } from '../parts/Link';
import { wording } from '../words';
import { Ask } from './Ask';

const kinds = wording({
  LOCATION: ['所在地', 'Location'],
  OPERATION: ['所在环节', 'Segments'],
  PRODUCT: ['产品', 'Products'],
  SUPPLY: ['供货关系', 'Supply'],
  INVESTMENT: ['股权关系', 'Stakes'],
  PRESENCE: ['各地布点', 'Places'],
  LABEL: ['资质称号', 'Titles'],
  SIGNAL: ['公开动态', 'Published news'],
  DEMAND: ['配套需求', 'Demand'],
  CHAIN_LEADER: ['链主身份', 'Chain leader'],
  ANCHOR_SERVICE: ['园区服务', 'Service by parks'],
  PARK_FOCUS: ['园区方向', 'Focus of parks'],
  PARTNERSHIP: ['合作', 'Partnership'],
  SEGMENT_FLOW: ['上下游', 'Flows'],
  SURVEY: ['摸底', 'Survey'],
  INTRODUCTION: ['商会引荐', 'Introductions'],
} satisfies Record<EvidenceKind, readonly [string, string]>);

const ORDER = [
  'LOCATION',
  'OPERATION',
  'PRODUCT',
  'SUPPLY',
  'INVESTMENT',
  'PRESENCE',
  'LABEL',
  'SIGNAL',
  'DEMAND',
  'CHAIN_LEADER',
  'ANCHOR_SERVICE',
] as const satisfies readonly EvidenceKind[];

const words = wording({
  wrong: ['这里不对', 'This is wrong'],
  wrongAbout: [(what: string) => `这里不对：${what}`, (what: string) => `This is wrong: ${what}`],
  cancel: ['取消', 'Cancel'],
  none: ['未登记', 'not on record'],
  asOf: [(day: string) => `来源日期 ${day}`, (day: string) => `as of ${day}`],
  entered: [(day: string) => `${day} 录入`, (day: string) => `entered ${day}`],
  unnamed: ['来源未记录', 'no source on record'],
});

interface Own {
  token: string;
  onDone: () => void;
}

/** A field with its value; where it can be corrected, with the way to do so. */
export function Field({ name, value, subject, token, onDone }: Own & { name: string; value: string | null; subject?: CorrectionSubject }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div class="recorded-line">
        <span class="muted">{name}</span>
        <span class={value ? '' : 'muted'}>{value ?? words.none}</span>
        {subject && <Wrong about={name} open={open} onOpen={setOpen} />}
      </div>
      {open && subject && <Ask token={token} subject={subject} onDone={onDone} />}
    </li>
  );
}

/** All facts by kind, each with source and dates. */
export function Facts({ facts, token, onDone }: Own & { facts: readonly Recorded[] }) {
  const groups = ORDER.filter((kind) => facts.some((fact) => fact.kind === kind));
  return (
    <>
      {groups.map((kind) => (
        <section key={kind} class="card">
          <header>
            <h2>{kinds[kind]}</h2>
          </header>
          <ul class="card-body recorded">
            {facts
              .filter((fact) => fact.kind === kind)
              .map((fact) => (
                <Fact key={fact.id} fact={fact} token={token} onDone={onDone} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Fact({ fact, token, onDone }: Own & { fact: Recorded }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div class="recorded-line">
        <span>
          {fact.statement}
          <span class="muted small block">
            {fact.url ? <Source href={fact.url}>{fact.source}</Source> : fact.source || words.unnamed}
            {fact.observedOn && ` · ${words.asOf(fact.observedOn)}`}
            {fact.compiledOn && ` · ${words.entered(fact.compiledOn)}`}
          </span>
        </span>
        {fact.kind !== 'LOCATION' && <Wrong about={fact.statement} open={open} onOpen={setOpen} />}
      </div>
      {open && <Ask token={token} subject="FACT" evidence={fact.id} onDone={onDone} />}
    </li>
  );
}

function Wrong({ about, open, onOpen }: { about: string; open: boolean; onOpen: (open: boolean) => void }) {
  return (
    <button type="button" class="button small" aria-expanded={open} aria-label={open ? words.cancel : words.wrongAbout(about)} onClick={() => onOpen(!open)}>
      {open ? words.cancel : words.wrong}
    </button>
  );
}
