// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ChainRole, FigureBound, FigureIndicator, FigureKind, FigureScope, FigureUnit, FocusBasis } from './enums';

export interface OverviewVariables {
  zone: string;
  staff: boolean;
}
export type PrintedFigure = {
  id: string;
  indicator: FigureIndicator;
  printedTerm: string;
  value: number | null;
  bound: FigureBound;
  unit: FigureUnit;
  scope: FigureScope;
  period: string | null;
  kind: FigureKind;
  citation: string;
  ownerConfidence: number;
  alternativeOwners: {
    name: string;
  }[];
  note: string | null;
};
export type OverviewResult = {
  zone: {
    code: string;
    name: string;
    region: {
      adcode: string;
      name: string;
      parent: {
        adcode: string;
      } | null;
    } | null;
    figures: PrintedFigure[];
    industryChains: ({
      code: string;
      name: string;
      role: ChainRole;
      targetScale: string | null;
      leaders: {
        enterprise: {
          key: string;
          name: string;
        };
      }[];
    })[];
    parks: ({
      code: string;
      name: string;
      focusTags: string[];
      focuses: ({
        basis: FocusBasis;
        priority: number;
        chain: {
          name: string;
        };
        segment: {
          name: string;
        } | null;
      })[];
      anchors: {
        name: string;
      }[];
      sites?: {
        name: string;
      }[] | null;
      chambers: {
        name: string;
      }[];
      liaisonOffices: {
        name: string;
      }[];
      figures: PrintedFigure[];
    })[];
  } | null;
};
export const Overview: Operation<OverviewResult, OverviewVariables> = {
  id: 'sha256:6ae8af6bccc77fed7ed4bcd26b082b5c42872cdb65d3a17209702d5069574a35',
  name: 'Overview',
};
