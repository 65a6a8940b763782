package org.lianzhao.graph;

/** An enterprise that a page calls the leader (链主, 链代表企业, 龙头) of a chain here. */
public record ChainLeader(Enterprise enterprise, Evidence evidence) {}
