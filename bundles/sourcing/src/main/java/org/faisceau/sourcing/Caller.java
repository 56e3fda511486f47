// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.api.Spoken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls techniques: each call on a thread of its own that is interrupted at the limit. A thread that does not end then cannot be stopped: the
 * technique needs a restart, and is not called meanwhile. The technique runner of DESIGN 1: one of the few places that make threads.
 */
final class Caller {
    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
    private static final Texts TEXTS = Texts.beside(Caller.class);
    private static final long GRACE_MILLIS = 300;
    private final Duration limit;
    private final Map<String, Thread> stuck = new ConcurrentHashMap<>();

    Caller(Duration limit) {
        this.limit = limit;
    }

    /** True while a thread of that technique does not end. */
    boolean isStuck(String technique) {
        stuck.values().removeIf(thread -> !thread.isAlive());
        return stuck.containsKey(technique);
    }

    <T> Called<T> call(String technique, Callable<T> work) {
        if (isStuck(technique)) return new Called.Failed<>(say("failure.stuck"));
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "technique-" + technique);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Called.Back<>(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException thrown) {
            // The door of foreign code: whatever it throws, errors of linking included, fails its step alone.
            LOG.warn("technique {} failed", technique, thrown.getCause());
            return new Called.Failed<>(thrown.getCause() instanceof DeskRefusal refusal ? say(refusal.key(), refusal.values()) : say("failure.threw"));
        } catch (TimeoutException late) {
            interrupt(technique, thread);
            return new Called.Failed<>(say("failure.late", limit.toSeconds()));
        } catch (InterruptedException stopped) {
            interrupt(technique, thread);
            Thread.currentThread().interrupt();
            return new Called.Failed<>(say("failure.stopped"));
        }
    }

    private void interrupt(String technique, Thread thread) {
        LOG.warn("technique {} stopped after {}", technique, limit);
        thread.interrupt();
        try {
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) stuck.put(technique, thread);
    }

    static Spoken say(String key, Object... values) {
        return new Spoken(TEXTS.in(Locale.FRENCH).say(key, values), TEXTS.in(Locale.ENGLISH).say(key, values));
    }
}
