// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.sourcing.PostTable.DueEntry;
import org.faisceau.sourcing.PostTable.DueReport;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Letters of campaigns. Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. */
@Component(service = CampaignPost.class)
public final class CampaignPost {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignPost.class);
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;
    private final Passes passes;

    @Activate
    public CampaignPost(@Reference Store store, @Reference Clock clock, @Reference Messages messages, @Reference Passes passes) {
        this.schema = store.schema("sourcing", CampaignPost.class);
        this.clock = clock;
        this.messages = messages;
        this.passes = passes;
    }

    /** The first letters of a campaign that are due, for who waits on a page; what is left, {@link PostJob} posts. */
    void soon(String campaign) {
        try {
            some(campaign, PostTable::entries, this::letter, PostTable::posted);
            some(campaign, PostTable::invitations, this::letter, PostTable::posted);
            some(campaign, PostTable::reports, this::letter, PostTable::posted);
        } catch (StoreUnavailable later) {
            // What they follow is written and acknowledged.
            LOG.warn("letters of campaign {} wait: {}", campaign, later.line());
        }
    }

    void all(BooleanSupplier isCancelled) {
        all(isCancelled, PostTable::entries, this::letter, PostTable::posted);
        all(isCancelled, PostTable::invitations, this::letter, PostTable::posted);
        all(isCancelled, PostTable::reports, this::letter, PostTable::posted);
    }

    private <T> void all(BooleanSupplier isCancelled, Due<T> due, Function<T, Optional<Letter>> letter, BiConsumer<Writing, T> note) {
        while (!isCancelled.getAsBoolean() && some("", due, letter, note) == CHUNK) continue;
    }

    private <T> int some(String campaign, Due<T> due, Function<T, Optional<Letter>> letter, BiConsumer<Writing, T> note) {
        Collection<T> some = schema.read(tx -> due.read(tx, campaign, CHUNK));
        if (some.isEmpty()) return 0;
        some.forEach(one -> letter.apply(one).ifPresent(it -> messages.post(Actor.system(), it)));
        schema.write(Actor.system(), tx -> {
            some.forEach(one -> note.accept(tx, one));
            return true;
        });
        return some.size();
    }

    @FunctionalInterface
    private interface Due<T> {
        List<T> read(Reading tx, String campaign, int most);
    }

    private Optional<Campaign> campaign(String id) {
        return schema.read(tx -> CampaignTable.find(tx, Actor.system(), id));
    }

    private Optional<Letter> letter(DueEntry one) {
        return campaign(one.campaign()).map(campaign -> Letter.of(ToldKind.WORD, Audience.organisation(one.company()), one.entry() + "/" + one.company()).about(campaign.ref())
                .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", one.title(), "body", one.body())));
    }

    private Optional<Letter> letter(Invitation one) {
        return campaign(one.campaign()).map(campaign -> Letter.of(AskedKind.WORD, Audience.organisation(one.company()), one.id() + "/" + one.at().toEpochMilli()).at(TechniqueRegister.link(passes, Actor.system(), one, clock))
                .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", one.title(), "body", one.lead(), "day", AskedKind.day(locale, one.until()))));
    }

    private Optional<Letter> letter(DueReport one) {
        return campaign(one.campaign()).map(campaign -> {
            var people = schema.read(tx -> Stream.concat(Stream.of(campaign.createdBy()), PanelTable.participants(tx, campaign.id()).stream().map(Participant::account)).collect(Collectors.toSet()));
            return Letter.of(ReportKind.WORD, Audience.people(people), one.id()).at(campaign.address() + "/techniques/" + one.run())
                    .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", one.title().in(locale), "body", one.body().in(locale)));
        });
    }
}
