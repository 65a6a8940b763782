import type { FunctionComponent } from 'preact';
import { Link } from '../parts/Link';
import { Missing, Problem } from '../parts/States';
import { Failure } from '../api/client';
import type { Place } from '../router';
import { administers, oversees, useSession } from '../shell/session';
import { wording } from '../words';
import { Audit } from './Audit';
import { Chambers } from './Chambers';
import { Corrections } from './Corrections';
import { Parks } from './Parks';
import { Surveys } from './Surveys';
import { Tokens } from './Tokens';
import { Users } from './Users';
import { WeightSetsAdmin } from './WeightSetsAdmin';
import { words as common } from './words';

const words = wording({
  users: ['账号', 'Users'],
  tokens: ['接口令牌', 'API tokens'],
  chambers: ['商会与合作', 'Chambers'],
  parks: ['园区方向与链主', 'Parks'],
  surveys: ['环节摸底', 'Surveys'],
  corrections: ['更正申请', 'Corrections'],
  weights: ['权重方案', 'Weight sets'],
  audit: ['审计记录', 'Audit'],
  sections: ['管理分类', 'Sections'],
});

export interface SectionProps {
  readonly place: Place;
  /** Whether one may change what is shown. */
  readonly mayWrite: boolean;
}

const SECTIONS: Record<keyof Omit<typeof words, 'sections'>, FunctionComponent<SectionProps>> = {
  users: Users,
  tokens: Tokens,
  chambers: Chambers,
  parks: Parks,
  surveys: Surveys,
  corrections: Corrections,
  weights: WeightSetsAdmin,
  audit: Audit,
};

const NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

/** What administrators enter, and what auditors look at. */
export function AdminPage({ place, section }: { place: Place; section: string }) {
  const { viewer } = useSession();
  if (!oversees(viewer.role)) {
    return (
      <div class="card">
        <Problem failure={new Failure('FORBIDDEN', '')} />
      </div>
    );
  }
  const chosen = NAMES.find((name) => name === (section || 'users'));
  const Section = chosen && SECTIONS[chosen];
  const mayWrite = administers(viewer.role);
  return (
    <>
      <nav class="sections" aria-label={words.sections}>
        {NAMES.map((name) => (
          <Link key={name} to={`/admin/${name}`} current={name === chosen}>
            {words[name]}
          </Link>
        ))}
      </nav>
      {!mayWrite && <p class="banner calm">{common.readOnly}</p>}
      {Section ? <Section place={place} mayWrite={mayWrite} /> : <Missing />}
    </>
  );
}
