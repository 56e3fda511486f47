// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.faisceau.sourcing.spi.Declined;

/** Calls a technique as the host does: apart, and interrupted at a limit. */
final class Call {
    /** The host’s own limit. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private Call() {}

    /** What came back; or why nothing did, and whether it declined. */
    record Outcome<T>(Optional<T> back, String problem, Optional<Declined> declined) {}

    static <T> Outcome<T> of(Duration limit, Callable<T> work) throws InterruptedException {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "contract");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Outcome<>(Optional.ofNullable(task.get(limit.toMillis(), TimeUnit.MILLISECONDS)), "hands back null", Optional.empty());
        } catch (TimeoutException late) {
            thread.interrupt();
            return new Outcome<>(Optional.empty(), "does not come back within " + limit.toMillis() + " ms", Optional.empty());
        } catch (ExecutionException thrown) {
            var cause = thrown.getCause();
            return new Outcome<>(Optional.empty(), "throws " + cause, cause instanceof Declined declined ? Optional.of(declined) : Optional.empty());
        }
    }
}
