// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Choices;
import org.faisceau.messages.api.Choices.Choice;
import org.faisceau.messages.api.Outbox;
import org.faisceau.messages.api.Outbox.Mail;
import org.faisceau.messages.api.Outbox.Standing;
import org.faisceau.messages.api.Outbox.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail queue: how the server is, what waits, what failed and why. */
@Component
public final class MailQueuePage implements Page {
    private static final int LINES = 50;
    private final Outbox outbox;
    private final Choices choices;

    /** What is shown, kinds by their word; {@code setsUp} for who may set the server. */
    record View(Standing standing, State state, Slice<Mail> mails, Map<String, String> kinds, boolean setsUp) {
        long count(State of) {
            return switch (of) {
                case WAITING -> standing.waiting();
                case SENT -> standing.sent();
                case FAILED -> standing.failed();
                case DROPPED -> standing.dropped();
            };
        }
    }

    @Activate
    public MailQueuePage(@Reference Outbox outbox, @Reference Choices choices) {
        this.outbox = outbox;
        this.choices = choices;
    }

    @Override
    public Address address() {
        return Address.of("admin/messages").readBy(Role.MANAGER).inMenu(Section.ADMINISTRATION, "menu.mail", "mail", 30);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(MailQueuePage.class);
        var standing = outbox.standing(visit.actor());
        var state = Arrays.stream(State.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(visit.query("state"))).findFirst()
                .orElse(standing.failed() > 0 ? State.FAILED : State.WAITING);
        var kinds = choices.list(visit.actor(), visit.locale()).stream().collect(Collectors.toMap(Choice::kind, Choice::title));
        var view = new View(standing, state, outbox.page(visit.actor(), state, visit.after(), LINES), kinds, visit.actor().is(Role.ADMINISTRATOR));
        return Answer.screen(words.say("menu.mail"), new StaticTemplates().mailQueue(visit, words, view));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MailQueuePage.class);
        if (visit.action().equals("retryAll")) return Answer.redirect("/admin/messages", words.say("queue.retriedAll", outbox.retryAll(visit.actor())));
        if (!visit.action().equals("retry")) return Answer.notFound();
        return outbox.retry(visit.actor(), visit.form().value("mail"))
                ? Answer.redirect("/admin/messages", words.say("queue.retried"))
                : Answer.redirect("/admin/messages", Tone.WARNING, words.say("queue.notFailed"));
    }
}
