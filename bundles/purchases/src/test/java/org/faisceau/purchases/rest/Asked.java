// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.kernel.api.Actor;

/** A call made by hand. */
record Asked(Actor actor, String id, Map<String, String> query, int seenVersion) implements Call {
    static Asked by(Actor actor) {
        return new Asked(actor, "", Map.of(), 0);
    }

    Asked of(String record) {
        return new Asked(actor, record, query, seenVersion);
    }

    Asked with(Map<String, String> parameters) {
        return new Asked(actor, id, parameters, seenVersion);
    }

    Asked seen(int version) {
        return new Asked(actor, id, query, version);
    }

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public String path(String variable) {
        return id;
    }

    @Override
    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    @Override
    public Set<String> queryNames() {
        return query.keySet();
    }

    @Override
    public int limit() {
        return 50;
    }

    @Override
    public String after() {
        return query("after");
    }
}
