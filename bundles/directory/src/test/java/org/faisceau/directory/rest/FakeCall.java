// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Call;
import org.faisceau.kernel.api.Actor;

/** A call with its values by name. */
record FakeCall(Actor actor, Map<String, String> values, int seenVersion) implements Call {
    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public String path(String variable) {
        return values.getOrDefault(variable, "");
    }

    @Override
    public String query(String name) {
        return values.getOrDefault(name, "");
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
