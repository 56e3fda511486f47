// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Accounts.Sought;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells managers of applications, the bearer's buyers of opinions that are awaited or late, companies of what was decided. Posted first,
 * noted then: cut off in between, the same letter is posted again and reaches nobody twice.
 */
@Component
public final class NewsJob implements Job {
    private static final Texts TEXTS = Texts.beside(NewsJob.class);
    private static final int BUYERS = 200;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public NewsJob(@Reference Store store, @Reference Clock clock, @Reference Messages messages, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.schema = store.schema("charters", NewsJob.class);
        this.clock = clock;
        this.messages = messages;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "charters.news";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(2));
    }

    @Override
    public void run(Run run) {
        var today = Days.today(clock);
        each(run, NewsTable::stays, this::tell, one -> tx -> NewsTable.told(tx, one.residency()));
        each(run, NewsTable::asked, one -> ask(one, "asked"), one -> tx -> NewsTable.told(tx, one, NewsTable.ASKED));
        each(run, tx -> NewsTable.late(tx, today), one -> ask(one, "late"), one -> tx -> NewsTable.told(tx, one, NewsTable.LATE));
    }

    /** What a colleague wrote on meanwhile is met again by the next run: a chunk of which nothing could be noted is not asked for twice. */
    private <T> void each(Run run, Function<Reading, List<T>> due, Consumer<T> tell, Function<T, ToIntFunction<Writing>> note) {
        int noted;
        do {
            noted = 0;
            for (var one : schema.read(due::apply)) {
                if (run.isCancelled()) return;
                tell.accept(one);
                noted += schema.write(Actor.system(), tx -> note.apply(one).applyAsInt(tx));
            }
        } while (noted > 0);
    }

    private void tell(NewsTable.Stay one) {
        var stay = one.residency();
        var key = stay.id() + ":" + stay.version();
        switch (stay.state()) {
            case APPLIED -> {
                if (one.told().isEmpty()) post(stay, AppliedKind.WORD, Audience.holders(Role.MANAGER), key, "applied");
                else post(stay, DecidedKind.WORD, Audience.organisation(stay.content().company()), key, "decision.APPLIED");
                if (one.told().equals(Residency.State.WITHDRAWN.name())) post(stay, AppliedKind.WORD, Audience.holders(Role.MANAGER), key, "resumed");
            }
            case WITHDRAWN -> {
                post(stay, AppliedKind.WORD, Audience.holders(Role.MANAGER), key, "withdrawn");
                if (one.isForCompany()) post(stay, DecidedKind.WORD, Audience.organisation(stay.content().company()), key, "decision.WITHDRAWN");
            }
            case ACCEPTED, REFUSED -> post(stay, DecidedKind.WORD, Audience.organisation(stay.content().company()), key, "decision." + stay.state());
            case HOSTED, LEFT -> { }
        }
    }

    private void post(Residency stay, String kind, Audience to, String key, String said) {
        lab(stay).ifPresent(lab -> messages.post(Actor.system(), Letter.of(kind, to, key).about(stay.ref()).saying(locale -> {
            var phrase = TEXTS.in(locale).say("news." + said);
            return kind.equals(DecidedKind.WORD) ? Map.of("company", company(stay), "lab", lab.name(), "decision", phrase, "reason", stay.state() == State.APPLIED ? "" : stay.reason())
                    : Map.of("company", company(stay), "lab", lab.name(), "what", phrase);
        })));
    }

    /** Buyers of the lab's bearer; managers where it has none. */
    private void ask(Opinion one, String said) {
        var stay = schema.read(tx -> ResidencyTable.find(tx, one.residency()));
        stay.flatMap(this::lab).ifPresent(lab -> {
            var buyers = accounts.page(Actor.system(), new Sought("", Optional.of(Role.BUYER), Optional.of(false), lab.content().bearer()), "", BUYERS).items().stream().map(Account::id).collect(Collectors.toSet());
            var to = buyers.isEmpty() ? Audience.holders(Role.MANAGER) : Audience.people(Set.copyOf(buyers));
            messages.post(Actor.system(), Letter.of(AwaitedKind.WORD, to, one.id() + ":" + said).about(stay.get().ref()).saying(locale -> said(locale, one, stay.get(), lab, said)));
        });
    }

    private Map<String, String> said(Locale locale, Opinion one, Residency stay, Lab lab, String said) {
        var words = TEXTS.in(locale);
        return Map.of("company", company(stay), "lab", lab.name(), "department", one.department(), "day", words.day(one.dueOn()), "what", words.say("news.opinion." + said));
    }

    private Optional<Lab> lab(Residency stay) {
        return schema.read(tx -> LabTable.find(tx, Actor.system(), stay.lab()));
    }

    private String company(Residency stay) {
        return organisations.find(Actor.system(), stay.content().company()).map(Organisation::name).orElse(stay.content().company());
    }
}
