package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseOutageTests {
    /** A full disk, a panic, a copy that takes no writes, a leader that moves, a lack of memory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.DatabaseError.Transaction.TransactionStartFailed",
                "Neo.DatabaseError.Transaction.TransactionCommitFailed",
                "Neo.DatabaseError.Transaction.TransactionLogError",
                "Neo.DatabaseError.Database.UnableToStartDatabase",
                "Neo.DatabaseError.General.StorageDamageDetected",
                "Neo.DatabaseError.General.UnknownError",
                "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
                "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
                "Neo.ClientError.Database.DatabaseNotFound",
                "Neo.ClientError.Cluster.NotALeader",
                "Neo.TransientError.General.DatabaseUnavailable",
                "Neo.TransientError.General.OutOfMemoryError",
                "Neo.TransientError.Request.NoThreadsAvailable",
                "Neo.TransientError.Transaction.DeadlockDetected",
                "Neo.TransientError.Transaction.MaximumTransactionLimitReached"
            })
    void isWhatNoRequestCanHelp(String code) {
        assertThat(DatabaseOutage.isCauseOf(wrapped(code))).isTrue();
        assertThat(DatabaseOutage.isTimeout(wrapped(code))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
                "Neo.ClientError.Transaction.Terminated",
                "Neo.TransientError.Transaction.Terminated",
                "Neo.TransientError.Transaction.LockClientStopped",
                "Neo.TransientError.Statement.ExecutionTimeout"
            })
    void isNoStatementThatTookTooLong(String code) {
        assertThat(DatabaseOutage.isCauseOf(wrapped(code))).isFalse();
        assertThat(DatabaseOutage.isTimeout(wrapped(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Statement.SyntaxError",
                "Neo.ClientError.Schema.ConstraintValidationFailed",
                "Neo.ClientError.Security.Forbidden",
                "Neo.DatabaseError.Statement.ExecutionFailed"
            })
    void isNoFaultOfOurs(String code) {
        assertThat(DatabaseOutage.isCauseOf(wrapped(code))).isFalse();
        assertThat(DatabaseOutage.isTimeout(wrapped(code))).isFalse();
    }

    @Test
    void isAConnectionThatCannotBeHad() {
        assertThat(DatabaseOutage.is(new ServiceUnavailableException("gone"))).isTrue();
        assertThat(
                        DatabaseOutage.is(
                                new ClientException(
                                        "Unable to acquire connection from the pool within 4 s")))
                .isTrue();
    }

    private static Throwable wrapped(String code) {
        return new TransactionSystemException("Could not commit", exception(code));
    }

    static Neo4jException exception(String code) {
        return new DatabaseException(code, "said by the database");
    }
}
