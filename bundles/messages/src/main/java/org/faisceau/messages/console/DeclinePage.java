// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Choices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Turns mail off without signing in, with the pass of a mail. Mail programs post here by themselves when their button is pressed
 * (RFC 8058); a mere visit, such as a scanner's, changes nothing.
 */
@Component
public final class DeclinePage implements Page {
    private static final String ONE_CLICK = "List-Unsubscribe";
    private final Choices choices;

    @Activate
    public DeclinePage(@Reference Choices choices) {
        this.choices = choices;
    }

    @Override
    public Address address() {
        return Address.of("messages/decline").withPass("declining-mail");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DeclinePage.class);
        return visit.pass().flatMap(mail -> choices.mailed(visit.actor(), mail.id(), visit.locale()))
                .map(mailed -> Answer.screen(words.say("decline.title"), new StaticTemplates().decline(words, mailed, visit.here())))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(DeclinePage.class);
        boolean isAsked = visit.form().value(ONE_CLICK).equals("One-Click") || visit.action().equals("mail") || visit.action().equals("none");
        var mail = visit.pass().map(Ref::id);
        if (!isAsked || mail.isEmpty() || choices.decline(visit.actor(), mail.get(), visit.action().equals("none")) == 0) return Answer.notFound();
        var sentence = words.say(visit.action().equals("none") ? "decline.doneWholly" : "decline.done");
        return Answer.screen(words.say("decline.doneTitle"), new StaticTemplates().declined(words, sentence));
    }
}
