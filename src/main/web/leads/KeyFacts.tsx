import type { Lead } from './Drawer';
import { wording } from '../words';
import { kindName, signalName, stateOfPresence } from '../parts/facts';

const words = wording({
  title: ['企业要点', 'Key facts'],
  uscc: ['统一社会信用代码', 'Credit code'],
  stock: ['股票代码', 'Stock code'],
  products: ['产品', 'Products'],
  places: ['布点', 'Places'],
  signals: ['动态', 'News'],
  unknown: ['未知', 'unknown'],
});

/** What one should know before calling. */
export function KeyFacts({ lead }: { lead: Lead }) {
  const { enterprise } = lead;
  const places = enterprise.presences.map((one) =>
    [one.place.name, one.kind && kindName[one.kind], one.state && stateOfPresence[one.state]].filter(Boolean).join(' '),
  );
  return (
    <section>
      <h3>{words.title}</h3>
      <dl class="facts">
        <dt>{words.uscc}</dt>
        <dd class={enterprise.uscc ? 'mono' : 'muted'}>{enterprise.uscc ?? words.unknown}</dd>
        {enterprise.stockCode && (
          <>
            <dt>{words.stock}</dt>
            <dd class="mono">{enterprise.stockCode}</dd>
          </>
        )}
        <dt>{words.products}</dt>
        <dd>{enterprise.products.map((one) => one.name).join('、') || words.unknown}</dd>
        {places.length > 0 && (
          <>
            <dt>{words.places}</dt>
            <dd>{places.join('；')}</dd>
          </>
        )}
        {enterprise.signals.length > 0 && (
          <>
            <dt>{words.signals}</dt>
            <dd>
              {enterprise.signals.map((one) => (
                <p key={one.statement}>
                  {signalName[one.kind]}：{one.statement}
                  {one.evidence.observedOn ? `（${one.evidence.observedOn}）` : ''}
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
