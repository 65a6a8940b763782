import { useState } from 'preact/hooks';
import { Exclusions } from '../api/operations/exclusions';
import type { LeadExclusionRule } from '../api/operations/enums';
import { useQuery } from '../api/query';
import { regionText } from '../parts/Chips';
import { Link } from '../parts/Link';
import { Loaded } from '../parts/States';
import { wording } from '../words';
import { words as common } from './words';

const words = wording({
  zone: ['已在本经开区的企业，不作线索，转入企业服务。', 'Already in the zone: no leads; served as residents.'],
  none: ['本库未见该园区候选企业中有已在本经开区的。', 'None of the park’s candidates is known to be in the zone.'],
  count: [(n: number) => `${n} 家`, (n: number) => `${n}`],
});

interface Props {
  park: string;
  only?: LeadExclusionRule;
  known?: readonly { count: number }[];
}

/** Whom hard rules keep off the list, by rule, with the rule's words. */
export function Excluded({ park, only, known }: Props) {
  const [open, setOpen] = useState(only !== undefined);
  const query = useQuery(Exclusions, open ? { park } : null);
  const total = (known ?? []).reduce((sum, one) => sum + one.count, 0);
  if (!only && total === 0) {
    return null;
  }
  const content = open && (
    <Loaded query={query} rows={3}>
      {(data) => {
        const rules = (data.park?.leads?.exclusions ?? []).filter((one) => !only || one.rule === only);
        return rules.length === 0 ? (
          <div class="state">
            <p>{words.none}</p>
          </div>
        ) : (
          rules.map((rule) => (
            <section class="card-body" key={rule.rule}>
              <h3>
                {rule.statement} <span class="muted">{words.count(rule.count)}</span>
              </h3>
              <ul class="plain-list">
                {rule.enterprises.map((one) => (
                  <li key={one.key}>
                    <Link to={`/enterprises/${encodeURIComponent(one.key)}`}>{one.name}</Link>
                    <span class="muted small"> {[regionText(one.region), one.segments[0]?.name].filter(Boolean).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))
        );
      }}
    </Loaded>
  );
  return only ? (
    <div class="card">
      <header>{words.zone}</header>
      {content}
    </div>
  ) : (
    <details class="excluded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{common.excluded(total)}</summary>
      <div class="card">{content}</div>
    </details>
  );
}
