// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls a technique as the host does: apart, and interrupted at a limit. */
final class Call {
    /** The host’s own limit. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private Call() {}

    /** What came back; or, in words, what did not. */
    record Outcome<T>(Optional<T> back, String problem, boolean isInWords) {}

    static <T> Outcome<T> of(Duration limit, Callable<T> work) throws InterruptedException {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "contract");
        thread.setDaemon(true);
        thread.start();
        try {
            return new Outcome<>(Optional.ofNullable(task.get(limit.toMillis(), TimeUnit.MILLISECONDS)), "hands back null", false);
        } catch (TimeoutException late) {
            thread.interrupt();
            return new Outcome<>(Optional.empty(), "does not come back within " + limit.toMillis() + " ms", false);
        } catch (ExecutionException thrown) {
            var cause = thrown.getCause();
            boolean isInWords = (cause.getClass() == IllegalArgumentException.class || cause.getClass() == IllegalStateException.class) && cause.getMessage() != null && cause.getMessage().contains(" ");
            return new Outcome<>(Optional.empty(), "throws " + cause, isInWords);
        }
    }
}
