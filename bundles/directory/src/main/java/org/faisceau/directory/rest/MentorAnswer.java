// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.Instant;
import java.util.List;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.kernel.api.Days;

/** A mentor as a caller reads it: days and moments ISO, empty where unknown. */
record MentorAnswer(
        String organisation,
        String state,
        List<String> themes,
        int contractCount,
        List<Contract> contracts,
        String availability,
        String from,
        String until,
        String askedAt,
        String answeredAt,
        String reason,
        int version) {
    /** A contract as a caller reads it; year 0 and cents -1 where unknown. */
    record Contract(String title, int year, long cents) {
        static Contract of(MentorContract one) {
            return new Contract(one.title(), one.year(), one.amount().map(euros -> euros.cents()).orElse(-1L));
        }
    }

    static MentorAnswer of(Mentor one) {
        var content = one.content();
        return new MentorAnswer(one.organisation(), one.state().name(), content.themes(), content.contractCount(), content.contracts().stream().map(Contract::of).toList(),
                content.availability(), Days.write(content.from()), Days.write(content.until()), one.askedAt().toString(), one.answeredAt().map(Instant::toString).orElse(""), one.reason(),
                one.version());
    }
}
