// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.sourcing.PostTable.DueEntries;
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
            var round = new Round(campaign, new HashMap<>(), new ArrayList<>());
            some(round, PostTable::entries, this::letter, PostTable::posted);
            some(round, PostTable::invitations, this::letter, PostTable::posted);
            some(round, PostTable::reports, this::letter, PostTable::posted);
        } catch (StoreUnavailable later) {
            // What they follow is written and acknowledged.
            LOG.warn("letters of campaign {} wait: {}", campaign, later.line());
        }
    }

    /** One that cannot be posted keeps no other from its way; it stays due, and the first of them is thrown in the end. */
    void all(BooleanSupplier isCancelled) {
        var round = new Round("", new HashMap<>(), new ArrayList<>());
        all(isCancelled, round, PostTable::entries, this::letter, PostTable::posted);
        all(isCancelled, round, PostTable::invitations, this::letter, PostTable::posted);
        all(isCancelled, round, PostTable::reports, this::letter, PostTable::posted);
        if (!round.failed().isEmpty()) throw round.failed().get(0);
    }

    private <T> void all(BooleanSupplier isCancelled, Round round, Due<T> due, BiFunction<Round, T, Optional<Letter>> letter, BiConsumer<Writing, T> note) {
        while (!isCancelled.getAsBoolean() && some(round, due, letter, note)) continue;
    }

    /** True where more may wait. */
    private <T> boolean some(Round round, Due<T> due, BiFunction<Round, T, Optional<Letter>> letter, BiConsumer<Writing, T> note) {
        List<T> some = schema.read(tx -> due.read(tx, round.campaign(), CHUNK));
        var posted = some.stream().filter(one -> post(round, () -> letter.apply(round, one))).toList();
        if (posted.isEmpty()) return false;
        schema.write(Actor.system(), tx -> {
            posted.forEach(one -> note.accept(tx, one));
            return true;
        });
        return some.size() == CHUNK;
    }

    private boolean post(Round round, Supplier<Optional<Letter>> letter) {
        try {
            letter.get().ifPresent(it -> messages.post(Actor.system(), it));
            return true;
        } catch (StoreUnavailable later) {
            throw later;
        } catch (RuntimeException odd) {
            LOG.warn("a letter waits", odd);
            round.failed().add(odd);
            return false;
        }
    }

    /**
     * Letters that are posted together.
     *
     * @param campaign whose; empty for all
     * @param known campaigns read so far
     * @param failed why some could not be posted
     */
    private record Round(String campaign, Map<String, Optional<Campaign>> known, List<RuntimeException> failed) {}

    @FunctionalInterface
    private interface Due<T> {
        List<T> read(Reading tx, String campaign, int most);
    }

    private Optional<Campaign> campaign(Round round, String id) {
        return round.known().computeIfAbsent(id, absent -> schema.read(tx -> CampaignTable.find(tx, Actor.system(), absent)));
    }

    private Optional<Letter> letter(Round round, DueEntries one) {
        return campaign(round, one.campaign()).map(campaign -> Letter.of(ToldKind.WORD, Audience.organisation(one.company()), one.letter() + "/" + one.company()).about(campaign.ref())
                .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", ToldKind.title(locale, one.entries()), "body", ToldKind.body(locale, one.entries()))));
    }

    /** The same words once more where it is a reminder. */
    private Optional<Letter> letter(Round round, Invitation one) {
        var key = one.id() + "/" + one.at().toEpochMilli() + one.remindedAt().map(at -> "/" + at.toEpochMilli()).orElse("");
        return campaign(round, one.campaign()).map(campaign -> Letter.of(one.remindedAt().isPresent() ? RemindedKind.WORD : AskedKind.WORD, Audience.organisation(one.company()), key).at(TechniqueRegister.link(passes, Actor.system(), one, clock))
                .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", one.title(), "body", one.lead(), "day", AskedKind.day(locale, one.until()))));
    }

    private Optional<Letter> letter(Round round, DueReport one) {
        return campaign(round, one.campaign()).map(campaign -> {
            var people = schema.read(tx -> Stream.concat(Stream.of(campaign.createdBy()), PanelTable.participants(tx, campaign.id()).stream().filter(Participant::isIn).map(Participant::account)).collect(Collectors.toSet()));
            return Letter.of(ReportKind.WORD, Audience.people(people), one.id()).at(campaign.address() + "/techniques/" + one.run())
                    .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference(), "title", one.title().in(locale), "body", one.body().in(locale)));
        });
    }
}
