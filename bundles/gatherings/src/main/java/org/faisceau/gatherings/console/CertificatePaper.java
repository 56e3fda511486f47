// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import org.faisceau.documents.api.Paper;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.kernel.api.Words;

/** Says of each who was there that this was so: a page each. */
final class CertificatePaper {
    private CertificatePaper() {}

    /** @param guests who were noted present; at least one */
    static Paper of(Words words, GatheringHead head, List<Guest> guests) {
        var gathering = head.gathering();
        var paper = Paper.titled(words.locale(), words.say("certificate.title"), gathering.content().day()).kicker(head.format().title().in(words.locale())).reference(gathering.reference());
        for (int at = 0; at < guests.size(); at++) {
            var guest = guests.get(at);
            if (at > 0) paper.pageEnd();
            paper.section(guest.name()).paragraph(words.say("certificate.text", guest.name(), gathering.title(), Saying.within(words, words.weekday(gathering.content().day())), Saying.hours(words, gathering), Saying.minutes(words, gathering.content().minutes())))
                    .fact(words.say("field.guestOrganisation"), guest.content().organisationName()).fact(words.say("field.place"), gathering.content().place()).paragraph(words.say("certificate.signature"));
        }
        return paper.build();
    }
}
