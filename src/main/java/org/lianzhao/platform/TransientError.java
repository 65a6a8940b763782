package org.lianzhao.platform;

import graphql.ErrorClassification;

/** Classification of failures that pass by themselves: the caller may try the same again. */
public enum TransientError implements ErrorClassification {
    SERVICE_UNAVAILABLE,
    TIMEOUT
}
