// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Rooms.Setup;

/**
 * All that is printed for a gathering.
 *
 * @param origin where codes on badges lead; empty where nobody knows
 * @param guests those who get a badge: who comes, else who is on the list
 * @param meetings speed meetings; empty where none are planned
 * @param forms of the companies, as other modules hand them out; may be empty
 * @param hidden forms of the workshop that are not among them: a name alone, or their module has stopped
 */
record Pack(GatheringHead head, Locale locale, String origin, List<Guest> guests, Composition composition, Sheet sheet, Setup setup, Optional<Plan> plan, Optional<MeetingPlans.Plan> meetings, List<FormSheet> forms, int hidden) {
    /** People of one file: badges, tents, sheets and lines of more come in several. */
    static final int LOT = 100;

    int people() {
        return composition.total();
    }

    int companies() {
        return composition.companies();
    }
}
