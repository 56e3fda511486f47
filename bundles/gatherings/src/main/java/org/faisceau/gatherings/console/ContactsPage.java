// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who met whom at speed meetings: each pair is proposed as an introduction of the directory, which a person records, and which is followed up there. */
@Component
public final class ContactsPage implements Page {
    /** Pairs asked for at once, as {@link Introductions#sameAll} takes them. */
    private static final int AT_ONCE = 5000;
    private final GatheringHeads heads;
    private final MeetingPlans plans;
    private final Introductions introductions;

    @Activate
    public ContactsPage(@Reference GatheringHeads heads, @Reference MeetingPlans plans, @Reference Introductions introductions) {
        this.heads = heads;
        this.plans = plans;
        this.introductions = introductions;
    }

    /** A contact, and the introduction that was made of it. */
    record Line(Contact contact, Optional<Introduction> introduction) {}

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/contacts").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(ContactsPage.class);
            var contents = new LinkedHashMap<Contact, IntroductionContent>();
            contacts(visit, head).forEach(one -> contents.put(one, content(visit, head, one)));
            var made = made(visit, List.copyOf(contents.values()));
            var lines = contents.entrySet().stream().map(one -> new Line(one.getKey(), Optional.ofNullable(made.get(one.getValue())))).toList();
            return Answer.screen(head.gathering().title(), new StaticTemplates().contacts(words, head, lines, introductions.mayAsk(visit.actor())));
        });
    }

    private Map<IntroductionContent, Introduction> made(Visit visit, List<IntroductionContent> contents) {
        var made = new HashMap<IntroductionContent, Introduction>();
        for (int from = 0; from < contents.size(); from += AT_ONCE) made.putAll(introductions.sameAll(visit.actor(), contents.subList(from, Math.min(from + AT_ONCE, contents.size()))));
        return made;
    }

    private List<Contact> contacts(Visit visit, GatheringHead head) {
        return plans.find(visit.actor(), head.gathering().id()).map(Contact::of).orElse(List.of());
    }

    private static IntroductionContent content(Visit visit, GatheringHead head, Contact one) {
        var gathering = head.gathering();
        return new IntroductionContent(one.company(), one.buyer(), Optional.empty(), IntroductionChannel.EVENT, gathering.content().day(), visit.words(ContactsPage.class).say("contact.said", gathering.title(), gathering.reference()), Optional.empty());
    }

    /** {@code introduce} with the two organisations. A manager records that they met; anybody else asks both. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(ContactsPage.class);
            var form = visit.form();
            var back = head.address() + "/contacts";
            var sought = contacts(visit, head).stream().filter(one -> one.buyer().equals(form.value("buyer")) && one.company().equals(form.value("company"))).findFirst();
            if (!visit.action().equals("introduce") || sought.isEmpty()) return Answer.notFound();
            var content = content(visit, head, sought.get());
            // Pressed twice, or by two people: it is there.
            if (introductions.same(visit.actor(), content).isPresent()) return Answer.redirect(back);
            return introductions.ask(visit.actor(), content, visit.actor().is(Role.MANAGER)).fold(
                    saved -> Answer.redirect(back, words.say("contact.done")),
                    invalid -> Answer.redirect(back, Tone.PROBLEM, words.say("contact.invalid")),
                    lost -> Answer.redirect(back, Tone.WARNING, words.say("contact.invalid")),
                    notNow -> Answer.redirect(back, Tone.WARNING, words.say("contact.invalid")),
                    refused -> Answer.refused(words.say("contact.refused")),
                    unknown -> Answer.notFound());
        });
    }
}
