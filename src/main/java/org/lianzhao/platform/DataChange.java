package org.lianzhao.platform;

/** That the data has a version, now. */
record DataChange(String dataVersion) {}
