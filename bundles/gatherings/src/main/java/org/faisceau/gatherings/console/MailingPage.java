// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Invitations.Mailing;
import org.faisceau.gatherings.api.Invitations.Reach;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows whom a message would reach, and how many, before it leaves. */
@Component
public final class MailingPage implements Page {
    private final GatheringHeads heads;
    private final Invitations invitations;

    @Activate
    public MailingPage(@Reference GatheringHeads heads, @Reference Invitations invitations) {
        this.heads = heads;
        this.invitations = invitations;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/tell/{mailing}").writtenBy(Role.OBSERVER);
    }

    private static Optional<Mailing> mailing(Visit visit) {
        return Arrays.stream(Mailing.values()).filter(one -> one.name().equalsIgnoreCase(visit.path("mailing"))).findFirst();
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> mailing(visit).map(one -> screen(visit, head, one, invitations.reach(visit.actor(), head.gathering().id(), one), 200)).orElseGet(Answer::notFound));
    }

    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> mailing(visit).map(one -> send(visit, head, one)).orElseGet(Answer::notFound));
    }

    private Answer send(Visit visit, GatheringHead head, Mailing mailing) {
        var words = visit.words(MailingPage.class);
        return invitations.send(visit.actor(), head.gathering().id(), mailing, visit.form().value("seen")).fold(
                done -> Answer.redirect(head.address() + "/people", words.say("mailing.sent", done.reach().byMessage().size() + done.reach().byMail().size(), done.reach().byHand().size())),
                changed -> screen(visit, head, mailing, changed.reach(), 409),
                notNow -> Answer.notNow(words.say("mailing.notNow." + mailing)),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, GatheringHead head, Mailing mailing, Reach reach, int status) {
        var words = visit.words(MailingPage.class);
        var letter = invitations.letter(visit.actor(), head.gathering().id(), mailing, visit.locale());
        return new Answer.Screen(status, words.say("mailing.title." + mailing), new StaticTemplates().mailing(words, head, mailing, reach, letter, status == 409));
    }
}
