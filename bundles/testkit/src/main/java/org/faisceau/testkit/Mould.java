// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.faisceau.store.OpenStore;

/**
 * Which tables the tests of this Java asked for. A test's store begins as a copy of a database that has them all, and no row but those of
 * the migrations: making the tables anew takes longer than most tests.
 */
final class Mould {
    /** Whose tables, by the bundle's word. */
    private static final Map<String, Class<?>> ASKED = new LinkedHashMap<>();

    private Mould() {}

    /** Remembers tables for the next copies. */
    static synchronized void learn(String word, Class<?> owner) {
        ASKED.putIfAbsent(word, owner);
    }

    /** How many bundles' tables a whole one has. */
    static synchronized int size() {
        return ASKED.size();
    }

    /** Makes what is missing. @param open opens the original with a clock */
    static synchronized void fill(Function<Clock, OpenStore> open) {
        try (var original = open.apply(Clock.systemUTC())) {
            ASKED.forEach(original.store()::schema);
        }
    }
}
