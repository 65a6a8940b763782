package org.lianzhao.lead.feature;

import org.lianzhao.graph.SignalKind;

/** A published signal about a candidate. */
public record Warning(SignalKind kind, String statement, String observedOn, String evidence) {}
