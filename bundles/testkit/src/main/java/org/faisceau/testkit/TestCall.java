// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.kernel.api.Actor;

/** A call made by hand: in French, fifty records a page where no limit is given. */
public record TestCall(Actor actor, String id, Map<String, String> query, int seenVersion, Map<String, String> within) implements Call {
    public static TestCall by(Actor actor) {
        return new TestCall(actor, "", Map.of(), 0, Map.of());
    }

    public TestCall of(String record) {
        return new TestCall(actor, record, query, seenVersion, within);
    }

    /** Of a record within that one: another variable of the path. */
    public TestCall of(String variable, String record) {
        return new TestCall(actor, id, query, seenVersion, Map.of(variable, record));
    }

    public TestCall with(Map<String, String> parameters) {
        return new TestCall(actor, id, parameters, seenVersion, within);
    }

    public TestCall seen(int version) {
        return new TestCall(actor, id, query, version, within);
    }

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public String path(String variable) {
        return within.getOrDefault(variable, id);
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
        return query.containsKey("limit") ? Integer.parseInt(query("limit")) : 50;
    }

    @Override
    public String after() {
        return query("after");
    }
}
