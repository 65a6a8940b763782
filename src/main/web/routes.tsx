import type { ComponentChildren } from 'preact';
import type { Role } from './api/operations/enums';
import { LeadsPage } from './leads/LeadsPage';
import { words as leadWords } from './leads/words';
import { Lazy } from './parts/Lazy';
import { Missing } from './parts/States';
import { match } from './router';
import type { Place } from './router';
import { useSession } from './shell/session';
import { Shell } from './shell/Shell';
import { wording } from './words';
import type { Language } from './words';

const words = wording({
  overview: ['总览', 'Overview'],
  chain: ['产业链', 'Chain'],
  enterprise: ['企业', 'Enterprises'],
  admin: ['管理', 'Administration'],
  account: ['修改密码', 'Change password'],
  publishing: ['发布', 'Publishing'],
  board: ['招商需求', 'Opportunities'],
  notices: ['通知', 'Notices'],
  referrals: ['引荐', 'Referrals'],
  members: ['会员', 'Members'],
  missing: ['没有这个页面', 'No such page'],
});

interface Route {
  title: string;
  content: ComponentChildren;
}

const chain = () => import('./chain/ChainPage').then((module) => module.ChainPage);
const overview = () => import('./overview/OverviewPage').then((module) => module.OverviewPage);
const enterprise = () => import('./enterprise/EnterprisePage').then((module) => module.EnterprisePage);
const admin = () => import('./admin/AdminPage').then((module) => module.AdminPage);
const account = () => import('./shell/AccountPage').then((module) => module.AccountPage);
const board = () => import('./chamber/BoardPage').then((module) => module.BoardPage);
const opportunity = () => import('./chamber/OpportunityPage').then((module) => module.OpportunityPage);
const publishing = () => import('./park/PublishingPage').then((module) => module.PublishingPage);
const editor = () => import('./park/EditorPage').then((module) => module.EditorPage);
const parkBoard = () => import('./park/BoardPage').then((module) => module.BoardPage);
const parkNeed = () => import('./park/NeedPage').then((module) => module.NeedPage);
const received = () => import('./park/InboxPage').then((module) => module.InboxPage);
const referrals = () => import('./chamber/OwnReferralsPage').then((module) => module.OwnReferralsPage);
const members = () => import('./chamber/MembersPage').then((module) => module.MembersPage);
const member = () => import('./chamber/MemberPage').then((module) => module.MemberPage);
const notices = () => import('./inbox/InboxPage').then((module) => module.InboxPage);
const search = () => import('./enterprise/SearchPage').then((module) => module.SearchPage);

/** Which page an address is; the server answers the same addresses (WebPage.ADDRESSES). The leads come at once, others when asked for. */
function route(place: Place, role: Role): Route {
  const list = match('/parks/:park/leads', place.path);
  const lead = list ?? match('/parks/:park/leads/:lead', place.path);
  if (lead) {
    return {
      title: leadWords.title,
      content: <LeadsPage key={lead.park} place={place} park={lead.park ?? ''} lead={lead.lead ?? null} />,
    };
  }
  const map = match('/parks/:park/chain', place.path);
  if (map) {
    return { title: words.chain, content: <Lazy key={place.path} page={chain} props={{ place, park: map.park ?? '' }} /> };
  }
  const needs = match('/parks/:park/publishing', place.path);
  if (needs) {
    return { title: words.publishing, content: <Lazy key={place.path} page={publishing} props={{ place, park: needs.park ?? '' }} /> };
  }
  const draft = match('/parks/:park/publishing/:id', place.path);
  if (draft) {
    return { title: words.publishing, content: <Lazy key={place.path} page={editor} props={{ park: draft.park ?? '', id: draft.id ?? '' }} /> };
  }
  const profile = match('/enterprises/:key', place.path);
  if (profile) {
    return { title: words.enterprise, content: <Lazy key={place.path} page={enterprise} props={{ place, id: profile.key ?? '' }} /> };
  }
  const need = match('/board/:id', place.path);
  if (need) {
    const id = need.id ?? '';
    return role === 'CHAMBER'
      ? { title: words.board, content: <Lazy key={place.path} page={opportunity} props={{ place, id }} /> }
      : { title: words.publishing, content: <Lazy key={place.path} page={parkNeed} props={{ id }} /> };
  }
  const one = match('/members/:id', place.path);
  if (one) {
    return { title: words.members, content: <Lazy key={place.path} page={member} props={{ id: one.id ?? '' }} /> };
  }
  const section = match('/admin/:section', place.path);
  if (section || place.path === '/admin') {
    return { title: words.admin, content: <Lazy page={admin} props={{ place, section: section?.section ?? '' }} /> };
  }
  switch (place.path) {
    case '/':
      return { title: '链招', content: null };
    case '/overview':
      return { title: words.overview, content: <Lazy key={place.path} page={overview} props={{}} /> };
    case '/account':
      return { title: words.account, content: <Lazy key={place.path} page={account} props={{}} /> };
    case '/board':
      return role === 'CHAMBER'
        ? { title: words.board, content: <Lazy key={place.path} page={board} props={{ place }} /> }
        : { title: words.publishing, content: <Lazy key="all-needs" page={parkBoard} props={{ place }} /> };
    case '/referrals':
      return role === 'CHAMBER'
        ? { title: words.referrals, content: <Lazy key={place.path} page={referrals} props={{ place }} /> }
        : { title: words.referrals, content: <Lazy key="received" page={received} props={{ place }} /> };
    case '/members':
      return { title: words.members, content: <Lazy key={place.path} page={members} props={{ place }} /> };
    case '/inbox':
      return { title: words.notices, content: <Lazy key={place.path} page={notices} props={{ place }} /> };
    case '/search':
      return { title: words.enterprise, content: <Lazy key={place.path} page={search} props={{ place }} /> };
    default:
      return { title: words.missing, content: <Missing /> };
  }
}

export function Page({ place, onLanguage }: { place: Place; onLanguage: (to: Language) => void }) {
  const { title, content } = route(place, useSession().viewer.role);
  return (
    <Shell title={title} path={place.path} onLanguage={onLanguage}>
      {content}
    </Shell>
  );
}
