// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;

/** Tells a broken world from a broken statement. */
final class Faults {
    private final Engine engine;

    Faults(Engine engine) {
        this.engine = engine;
    }

    /** The pool gave no connection in time, or lost it. */
    static Optional<Reason> ofPool(SQLException e) {
        return e instanceof SQLTransientConnectionException ? Optional.of(Reason.UNREACHABLE) : Optional.empty();
    }

    /** What is wrong with a file, as far as Java tells. */
    static StoreUnavailable ofFile(String tried, IOException e) {
        boolean full = String.valueOf(e.getMessage()).contains("No space left") || String.valueOf(e.getMessage()).contains("quota");
        return new StoreUnavailable(full ? Reason.FULL : Reason.READ_ONLY, tried + ": " + e.getMessage(), e);
    }

    boolean mayRunAgain(Throwable thrown) {
        return within(thrown).filter(engine::mayRunAgain).isPresent();
    }

    /** The exception to throw: {@link StoreUnavailable} where the world is broken, else the same. */
    RuntimeException named(RuntimeException thrown, String tried) {
        if (thrown instanceof StoreUnavailable) return thrown;
        return within(thrown).flatMap(engine::reason)
                .<RuntimeException>map(reason -> new StoreUnavailable(reason, tried + ": " + reason.name().toLowerCase(Locale.ROOT), thrown))
                .orElse(thrown);
    }

    /** Whatever goes wrong while opening, the database is not to be had. */
    StoreUnavailable opening(RuntimeException thrown) {
        return new StoreUnavailable(within(thrown).flatMap(engine::reason).orElse(Reason.UNREACHABLE), "cannot open the database", thrown);
    }

    private static Optional<SQLException> within(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) return Optional.of(deepest(e));
        }
        return Optional.empty();
    }

    /** The pool wraps what the driver said. */
    private static SQLException deepest(SQLException e) {
        return e.getCause() instanceof SQLException inner ? deepest(inner) : e.getNextException() != null ? deepest(e.getNextException()) : e;
    }
}
