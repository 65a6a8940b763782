import { wording } from '../words';

export const kindName = wording({
  HEAD_OFFICE: ['总部', 'head office'],
  PLANT: ['工厂', 'plant'],
  PROJECT: ['项目', 'project'],
  RESEARCH: ['研发', 'research'],
  OFFICE: ['办事处', 'office'],
});

export const stateOfPresence = wording({
  OPERATING: ['在营', 'operating'],
  BUILDING: ['在建', 'being built'],
  ANNOUNCED: ['已签约或公布', 'announced'],
  CLOSED: ['已关闭', 'closed'],
});

export const signalName = wording({
  EXPANSION: ['扩产', 'Expansion'],
  SPECIAL_TREATMENT: ['风险警示', 'Special treatment'],
  ABNORMAL_OPERATION: ['经营异常', 'Abnormal operation'],
  DISHONEST_DEBTOR: ['失信', 'Dishonest debtor'],
  ENVIRONMENTAL_PENALTY: ['环保处罚', 'Environmental penalty'],
  ENERGY_VIOLATION: ['能耗超限', 'Energy violation'],
  DISSOLVED: ['注销或吊销', 'Dissolved'],
  IN_DISTRESS: ['重整或破产', 'In distress'],
  LEFT_TRADE: ['已退出原行业', 'Left the trade'],
  DELISTED: ['已退市', 'Delisted'],
});

export const enterpriseKind = wording({
  MAKER: ['产品企业', 'Maker'],
  VEHICLE_MAKER: ['整车企业', 'Vehicle maker'],
  DEALER: ['贸易流通', 'Dealer'],
  SERVICE: ['服务企业', 'Service'],
  MEDIA: ['传媒', 'Media'],
  UTILITY: ['公用事业', 'Utility'],
  INSTITUTE: ['院所', 'Institute'],
});

export const stakeName = wording({
  CONTROL: ['控股', 'controls'],
  MINORITY: ['参股', 'minority stake'],
  JOINT_VENTURE: ['合资', 'joint venture'],
  INDIRECT: ['间接持股', 'indirect stake'],
});
