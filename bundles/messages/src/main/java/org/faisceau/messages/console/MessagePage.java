// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Choices.Choice;
import org.faisceau.messages.api.Inbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One message. Showing it changes nothing: the page itself says, once it is on the screen, that it was read. */
@Component
public final class MessagePage implements Page {
    private final Inbox inbox;
    private final Choices choices;

    @Activate
    public MessagePage(@Reference Inbox inbox, @Reference Choices choices) {
        this.inbox = inbox;
        this.choices = choices;
    }

    @Override
    public Address address() {
        return Address.of("inbox/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MessagePage.class);
        return inbox.find(visit.actor(), visit.path("id")).map(message -> {
            var kind = choices.list(visit.actor(), visit.locale()).stream().filter(one -> one.kind().equals(message.kind())).map(Choice::title).findFirst();
            return Answer.screen(message.subject(), new StaticTemplates().message(words, message, kind.orElse("")));
        }).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MessagePage.class);
        var actor = visit.actor();
        var id = visit.path("id");
        return switch (visit.action()) {
            case "seen" -> inbox.markRead(actor, id, true) ? acts(visit) : Answer.notFound();
            case "read" -> inbox.markRead(actor, id, true) ? Answer.redirect("/inbox/" + id) : Answer.notFound();
            case "unread" -> inbox.markRead(actor, id, false) ? Answer.redirect("/inbox", words.say("message.markedUnread")) : Answer.notFound();
            case "archive" -> inbox.archive(actor, id, true) ? Answer.redirect("/inbox", words.say("message.archived")) : Answer.notFound();
            case "back" -> inbox.archive(actor, id, false) ? Answer.redirect("/inbox", words.say("message.takenBack")) : Answer.notFound();
            default -> Answer.notFound();
        };
    }

    private Answer acts(Visit visit) {
        var words = visit.words(MessagePage.class);
        return inbox.find(visit.actor(), visit.path("id")).map(message -> Answer.fragment(new StaticTemplates().messageActs(words, message))).orElseGet(Answer::notFound);
    }
}
