package org.lianzhao.edge.execution;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transaction that tells of the failure that ended it and of no later one. Spring rolls back also
 * what failed to commit and what has lost its connection, and would tell of that failure in place
 * of the first. The database rolls back by itself what was not committed.
 */
final class SettledTransaction implements StatementTimeouts.Call {
    private static final Logger log = LoggerFactory.getLogger(SettledTransaction.class);

    private final Transaction transaction;
    private boolean ended;

    private SettledTransaction(Transaction transaction) {
        this.transaction = transaction;
    }

    static Transaction of(Transaction transaction) {
        return StatementTimeouts.proxy(Transaction.class, new SettledTransaction(transaction));
    }

    @Override
    public @Nullable Object on(Method method, @Nullable Object[] arguments) throws Exception {
        switch (method.getName()) {
            case "commit" -> {
                transaction.commit();
                ended = true;
            }
            case "rollback" -> endQuietly(transaction::rollback);
            case "close" -> endQuietly(transaction::close);
            case "isOpen" -> {
                return !ended;
            }
            default -> {
                return method.invoke(transaction, arguments);
            }
        }
        return null;
    }

    private void endQuietly(Runnable end) {
        ended = true;
        try {
            end.run();
        } catch (Neo4jException ex) {
            log.debug("The database rolls back by itself: {}", ex.toString());
        }
    }
}
