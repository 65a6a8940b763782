package org.lianzhao.platform;

/** What a viewer may see and do. */
public enum Role {
    ZONE_ADMINISTRATOR,
    PARK_TEAM,
    CHAMBER,
    AUDITOR
}
