// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.gatherings.api.MeetingPlans.Plan;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Timetable.Timed;
import org.faisceau.kernel.api.Words;

/**
 * When the rounds of speed meetings are: one after the other from the beginning of their item in the programme.
 *
 * @param slot the item that was chosen for them, else the one that formats have; empty where there is neither
 */
record MeetingHours(Optional<Timed> slot, int rounds, int minutes) {
    /** The word that formats give the item. */
    private static final String ITEM = "meetings";

    static MeetingHours of(Plan plan, Sheet sheet) {
        int rounds = plan.meetings().rounds().isEmpty() ? plan.rounds() : plan.meetings().rounds().size();
        var wanted = plan.item().isEmpty() ? ITEM : plan.item();
        return new MeetingHours(sheet.table().items().stream().filter(one -> one.item().id().equals(wanted)).findFirst(), rounds, plan.minutes());
    }

    /** When a round begins; empty where the programme has no place for it. @param round from 0 */
    String hour(Words words, int round) {
        return slot.map(one -> Saying.hour(words, one.from().plusMinutes((long) round * minutes))).orElse("");
    }

    /** « Tour 2 · 10 h 15 ». @param round from 0 */
    String round(Words words, int round) {
        var hour = hour(words, round);
        return hour.isEmpty() ? words.say("meeting.round", round + 1) : words.say("meeting.roundAt", round + 1, hour);
    }

    /** True where the rounds take longer than their item. */
    boolean isTooLong() {
        return slot.filter(one -> rounds * minutes > one.item().minutes()).isPresent();
    }
}
