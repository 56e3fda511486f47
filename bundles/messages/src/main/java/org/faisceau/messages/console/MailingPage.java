// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Mailings.Failure;
import org.faisceau.messages.api.Mailings.Fate;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Mailings.Reach;
import org.faisceau.messages.api.Mailings.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One mailing: preview and count before, progress while it runs, and whom the mail did not reach. */
@Component
public final class MailingPage implements Page {
    private static final int FAILURES = 100;
    private final Mailings mailings;

    /** What is shown; {@code reach} counts of a draft alone. */
    record View(Words words, Mailing mailing, Reach reach, Fate fate, List<Failure> failures) {
        boolean isDraft() {
            return mailing.state() == State.DRAFT;
        }

        boolean isSending() {
            return mailing.state() == State.SENDING;
        }

        /** For the progress bar, never 0. */
        int total() {
            return Math.max(1, mailing.total());
        }
    }

    @Activate
    public MailingPage(@Reference Mailings mailings) {
        this.mailings = mailings;
    }

    @Override
    public Address address() {
        return Address.of("messages/{id}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return mailings.find(visit.actor(), visit.path("id")).map(mailing -> {
            var view = view(visit, mailing);
            return visit.wantsFragment() ? Answer.fragment(new StaticTemplates().mailingCourse(view))
                    : Answer.screen(mailing.draft().french().subject(), new StaticTemplates().mailing(view));
        }).orElseGet(() -> Answer.notFound(new Ref(Mailing.KIND, visit.path("id"))));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MailingPage.class);
        var id = visit.path("id");
        var here = "/messages/" + id;
        if (mailings.find(visit.actor(), id).isEmpty()) return Answer.notFound(new Ref(Mailing.KIND, id));
        return switch (visit.action()) {
            case "send" -> mailings.send(visit.actor(), id, visit.form().version())
                    ? Answer.redirect(here, words.say("mailing.handed")) : Answer.redirect(here, Tone.WARNING, words.say("mailing.changedMeanwhile"));
            case "stop" -> mailings.stop(visit.actor(), id)
                    ? Answer.redirect(here, words.say("mailing.wasStopped")) : Answer.redirect(here, Tone.WARNING, words.say("mailing.overAlready"));
            case "discard" -> mailings.discard(visit.actor(), id, visit.form().version())
                    ? Answer.binned(visit, "/messages", words.say("mailing.discarded"), new Ref(Mailing.KIND, id)) : Answer.redirect(here, Tone.WARNING, words.say("mailing.changedMeanwhile"));
            default -> Answer.notFound();
        };
    }

    private View view(Visit visit, Mailing mailing) {
        var words = visit.words(MailingPage.class);
        var actor = visit.actor();
        if (mailing.state() == State.DRAFT) return new View(words, mailing, mailings.reach(actor, mailing.draft().roles()), new Fate(0, 0, 0, 0, 0), List.of());
        return new View(words, mailing, new Reach(0, 0, 0), mailings.fate(actor, mailing.id()), mailings.failures(actor, mailing.id(), FAILURES));
    }
}
