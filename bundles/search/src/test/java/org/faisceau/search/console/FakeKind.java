// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;

/** A kind of record that has a page and a name, and no records. */
record FakeKind(String word, String plural) implements Kind, Indexed {
    @Override
    public String kind() {
        return word;
    }

    @Override
    public String title(Locale locale) {
        return plural;
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.empty();
    }

    @Override
    public String address(Ref ref) {
        return "/" + word + "/" + ref.id();
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        throw new UnsupportedOperationException("not asked by pages");
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return true;
    }
}
