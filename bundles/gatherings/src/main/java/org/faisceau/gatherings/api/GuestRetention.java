// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is known of the people of a gathering ends so many days after it, as its format says. Names, mails and wishes go; of which
 * public and organisation somebody was there, the gathering, its minutes and its plan stay: the charter counts them. Every thread.
 */
@ProviderType
public interface GuestRetention {
    /**
     * Gatherings with people, or speakers named in the programme, whose time ends before a day, the earliest first; empty for who is no manager.
     *
     * @param limit 1 to 200
     */
    List<Ending> ending(Actor actor, LocalDate before, int limit);

    /**
     * A gathering whose people are forgotten.
     *
     * @param until the last day
     * @param people how many are on the list; 0 where the programme alone names somebody
     */
    record Ending(Gathering gathering, LocalDate until, int people) {}
}
