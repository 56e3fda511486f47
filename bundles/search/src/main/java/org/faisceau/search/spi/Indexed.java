// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.spi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of record that is found by words. The index follows the change log: a change told of a {@code Ref} of this kind has it read
 * again. Its things leave the results while this service is away. One implementation per kind; read on every thread.
 */
@ConsumerType
public interface Indexed {
    /** The kind's word, as in {@link Ref#kind()}. */
    String kind();

    /** What these records are called, in the plural: heads a group of results, such as « Besoins ». */
    String title(Locale locale);

    /** An icon's name, as in the console's list. */
    String icon();

    /** A record as it is now; empty where it is gone. Asked by the index, which filters by {@link Thing#audience()}. */
    Optional<Thing> thing(Ref ref);

    /**
     * Several records as they are now; those that are gone are absent. An import changes thousands: worth overriding where many at once
     * are read with fewer questions.
     *
     * @param refs at most 200, each once
     */
    default Map<Ref, Thing> things(Collection<Ref> refs) {
        var found = new HashMap<Ref, Thing>();
        for (var ref : refs) thing(ref).ifPresent(thing -> found.put(ref, thing));
        return found;
    }

    /**
     * All records, in a stable order, to build the index anew.
     *
     * @param after empty for the first page
     * @param limit 1 to 200
     */
    Slice<Thing> all(String after, int limit);

    /**
     * Records of this kind in which a record of another kind is named, such as needs and the organisation that has them: they are read
     * again when that one changes.
     *
     * @param other a record of another kind that changed
     * @param after empty for the first page
     * @param limit 1 to 200
     */
    default Slice<Thing> naming(Ref other, String after, int limit) {
        return new Slice<>(List.of(), "");
    }

    /** True where this person may read that record now: asked again for each hit of the page shown. */
    boolean mayRead(Actor actor, Ref ref);

    /** Those of some records that this person may read now: asked once for each page of hits. */
    default Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return refs.stream().filter(ref -> mayRead(actor, ref)).collect(Collectors.toSet());
    }
}
