package org.lianzhao.lead.feature;

/**
 * That a chamber introduced an enterprise to a park and the park accepted.
 *
 * @param enterprise its key
 * @param chamber name of the chamber
 * @param acceptedOn day of it
 */
public record Introduction(String enterprise, String chamber, String acceptedOn, String evidence) {}
