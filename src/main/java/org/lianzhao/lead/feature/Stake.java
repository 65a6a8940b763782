package org.lianzhao.lead.feature;

/** That one enterprise holds a stake in another, of whatever size. */
public record Stake(String investor, String investee, String evidence) {}
