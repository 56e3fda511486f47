// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's word on one kind of its records, so that others can name one, link to it and pick one by text.
 * One implementation per kind; read on every thread.
 */
@ConsumerType
public interface Kind {
    /** The kind's word, as in {@link Ref#kind()}. */
    String word();

    /** The record's title as this actor may see it; empty where the record is unknown or hidden from this actor. */
    Optional<String> title(Actor actor, Ref ref, Locale locale);

    /**
     * The titles of several records, so that a list asks once, not line by line; the unknown and the hidden are absent.
     *
     * @param refs of this kind, in any number, each once or oftener
     */
    default Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var titles = new HashMap<Ref, String>();
        for (var ref : Set.copyOf(refs)) title(actor, ref, locale).ifPresent(title -> titles.put(ref, title));
        return titles;
    }

    /** The record's page, beginning with a slash. The page itself decides who may read it. */
    String address(Ref ref);

    /**
     * Records whose title or reference contains the text, best first.
     *
     * @param limit 1 to 50
     */
    default List<Ref> pick(Actor actor, String text, int limit) {
        return List.of();
    }

    /**
     * The same among records made for practice alone, which {@link #pick} leaves out: nothing real is tied to them, but one may practise on
     * them. Empty where the kind has none.
     *
     * @param limit 1 to 50
     */
    default List<Ref> pickForPractice(Actor actor, String text, int limit) {
        return List.of();
    }
}
