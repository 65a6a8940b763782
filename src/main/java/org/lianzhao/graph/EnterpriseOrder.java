package org.lianzhao.graph;

/** Order of enterprises; ties are broken by key in the same direction. */
record EnterpriseOrder(EnterpriseOrderField field, OrderDirection direction) {
    static final EnterpriseOrder BY_NAME =
            new EnterpriseOrder(EnterpriseOrderField.NAME, OrderDirection.ASC);

    static final EnterpriseOrder BY_RELEVANCE =
            new EnterpriseOrder(EnterpriseOrderField.RELEVANCE, OrderDirection.DESC);
}
