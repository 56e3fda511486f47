// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.faisceau.store.OpenStore;

/**
 * Which tables the tests of one bundle asked for. A test's store begins as a copy of a database that has them all, and no row but those
 * of the migrations: making the tables anew takes longer than most tests, and copying those of other bundles as long.
 */
final class Mould {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Map<String, Mould> ALL = new ConcurrentHashMap<>();

    private final String name;
    /** Whose tables, by the bundle's word. */
    private final Map<String, Class<?>> asked = new LinkedHashMap<>();

    private Mould(String name) {
        this.name = name;
    }

    /** That of the package, without what is below it, from which the test kit was called. */
    static Mould ofCaller() {
        var kit = Mould.class.getPackageName();
        var caller = CALLERS.walk(frames -> frames.map(frame -> frame.getDeclaringClass().getPackageName())
                .filter(place -> !place.equals(kit)).findFirst()).orElse(kit);
        return ALL.computeIfAbsent(caller.replaceFirst("^(\\w+\\.\\w+\\.\\w+)\\..*", "$1").replace('.', '_'), Mould::new);
    }

    /** Letters, digits and underlines. */
    String name() {
        return name;
    }

    /** Remembers tables for the next copies. */
    synchronized void learn(String word, Class<?> owner) {
        asked.putIfAbsent(word, owner);
    }

    /** How many bundles' tables a whole one has. */
    synchronized int size() {
        return asked.size();
    }

    /** Makes what is missing. @param open opens the original with a clock */
    synchronized void fill(Function<Clock, OpenStore> open) {
        try (var original = open.apply(Clock.systemUTC())) {
            asked.forEach(original.store()::schema);
        }
    }
}
