// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;

/** A record of another bundle as this person may see it: its title and its page. */
record Named(Ref ref, String title, String address) {
    /** Empty where it is unknown, hidden, or its module is off. */
    static Optional<Named> of(List<Kind> kinds, Actor actor, Ref ref, Locale locale) {
        return kinds.stream().filter(kind -> kind.word().equals(ref.kind())).findFirst()
                .flatMap(kind -> kind.title(actor, ref, locale).map(title -> new Named(ref, title, kind.address(ref))));
    }

    /** The same from what an address says; empty for nonsense. */
    static Optional<Named> of(List<Kind> kinds, Actor actor, String ref, Locale locale) {
        return ref.matches("[a-z][a-z-]*:.{1,100}") ? of(kinds, actor, Ref.of(ref), locale) : Optional.empty();
    }
}
