// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/** What happened in a bundle, for those who count it (charter, indicators). One implementation per kind of deed. */
@ConsumerType
public interface Deed {
    /** The deed's word, such as {@code need-told}. */
    String word();

    /**
     * Deeds of a period, oldest first.
     *
     * @param limit 1 to 1000
     */
    List<Done> during(Actor actor, Period period, int limit);

    /**
     * One deed.
     *
     * @param who the account that did it
     * @param refs what it was about
     */
    record Done(LocalDate day, String who, List<Ref> refs) {
        public Done {
            refs = List.copyOf(refs);
        }
    }
}
