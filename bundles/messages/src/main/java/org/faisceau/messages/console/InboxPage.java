// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Choices.Choice;
import org.faisceau.messages.api.Inbox;
import org.faisceau.messages.api.Inbox.Box;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's messages, newest first. */
@Component
public final class InboxPage implements Page {
    private static final int LINES = 50;
    private final Inbox inbox;
    private final Choices choices;

    @Activate
    public InboxPage(@Reference Inbox inbox, @Reference Choices choices) {
        this.inbox = inbox;
        this.choices = choices;
    }

    @Override
    public Address address() {
        return Address.of("inbox").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(InboxPage.class);
        var box = Arrays.stream(Box.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(visit.query("box"))).findFirst().orElse(Box.CURRENT);
        var titles = choices.list(visit.actor(), visit.locale()).stream().collect(Collectors.toMap(Choice::kind, Choice::title));
        var view = new InboxView(box, inbox.page(visit.actor(), box, visit.after(), LINES), inbox.unread(visit.actor()), titles);
        return Answer.screen(words.say("inbox.title"), new StaticTemplates().inbox(visit, words, view));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(InboxPage.class);
        return switch (visit.action()) {
            case "readAll" -> {
                var marked = inbox.markAllRead(visit.actor());
                yield Answer.undoable("/inbox", words.say("inbox.allRead", marked.count()), "/inbox?at=" + marked.at().toEpochMilli());
            }
            case "undo" -> visit.query("at").matches("[1-9]\\d{0,17}")
                    ? Answer.redirect("/inbox", words.say("inbox.unreadAgain", inbox.markUnread(visit.actor(), Instant.ofEpochMilli(Long.parseLong(visit.query("at")))))) : Answer.notFound();
            default -> Answer.notFound();
        };
    }
}
