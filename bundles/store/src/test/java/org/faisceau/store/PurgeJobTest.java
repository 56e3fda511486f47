// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

final class PurgeJobTest {
    private static final int WHOLE = 77;
    @TempDir Path folder;

    @Test
    void goesOnAfterAPurgeThatFails() throws IOException {
        Bundle[] stopped = {stopped(Broken.class), stopped(Whole.class)};
        var context = as(BundleContext.class, (proxy, method, given) -> stopped);
        var job = new PurgeJob(context, as(Store.class, PurgeJobTest::unasked), new Hands(), as(Journal.class, PurgeJobTest::unasked));
        var run = new Told(new Hands(), new ArrayList<>());
        assertEquals("a broken row", assertThrows(IllegalStateException.class, () -> job.run(run)).getMessage());
        assertEquals(List.of("1 of 2", WHOLE + " of " + WHOLE, "2 of 2"), run.told());
    }

    private Bundle stopped(Class<? extends Job> purge) throws IOException {
        var module = Files.writeString(folder.resolve(purge.getSimpleName()), "{\"purges\": [\"" + purge.getName() + "\"]}").toUri().toURL();
        return as(Bundle.class, (proxy, method, given) -> switch (method.getName()) {
            case "getSymbolicName" -> "org.faisceau.stopped";
            case "getState" -> Bundle.RESOLVED;
            case "getEntry" -> module;
            case "loadClass" -> purge;
            default -> unasked(proxy, method, given);
        });
    }

    private static <T> T as(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(PurgeJobTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static Object unasked(Object proxy, Object method, Object[] given) {
        throw new UnsupportedOperationException(String.valueOf(method));
    }

    private record Told(Clock clock, List<String> told) implements Job.Run {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {
            told.add(done + " of " + total);
        }
    }

    /** Made by the job as it makes those of modules. */
    public static class Whole implements Job {
        public Whole(Store store, Clock clock, Journal journal) {}

        @Override
        public String id() {
            return "stopped.purge";
        }

        @Override
        public Schedule when() {
            return new Schedule.Daily(LocalTime.NOON);
        }

        @Override
        public void run(Run run) {
            run.progress(WHOLE, WHOLE);
        }
    }

    /** One that meets what it cannot read. */
    public static final class Broken extends Whole {
        public Broken(Store store, Clock clock, Journal journal) {
            super(store, clock, journal);
        }

        @Override
        public void run(Run run) {
            throw new IllegalStateException("a broken row");
        }
    }
}
