// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionReply.Answer;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Forty introductions at every point of their lives, dated around the day they are loaded. Nobody is told
 * on that day; the few of this week reach their sides the next morning, as what a stop cut off would.
 */
@Component
public final class DemonstrationIntroductions implements Demonstration {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Solutions solutions;
    private final Function<String, Actor> people;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationIntroductions(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Solutions solutions, @Reference Accounts accounts) {
        this(store, clock, ids, solutions, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.system()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationIntroductions(Store store, Clock clock, Ids ids, Solutions solutions, Function<String, Actor> people) {
        this.schema = store.schema("directory", DemonstrationIntroductions.class);
        this.clock = clock;
        this.ids = ids;
        this.solutions = solutions;
        this.people = people;
    }

    @Override
    public String part() {
        return "directory-introductions";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        FileBeside.text(DemonstrationSolutions.class, "introductions.txt").lines().forEach(line -> keep(live(line.split("\\|", -1))));
    }

    /**
     * One line: number of the company, public actor, {@code need}, {@code solution} or a dash, its title, channel, age in days, days
     * until the follow-up, who asked, state, outcome, what was said, and what came of it or why it was declined.
     */
    private Introduction live(String[] told) {
        var asked = morning(Integer.parseInt(told[5]));
        var company = "org-company-" + told[0];
        var about = told[2].equals("need") ? need(told[3]) : solutions.titled(Actor.system(), company, told[3]).map(Solution::ref);
        var followUp = told[6].isEmpty() ? Optional.<LocalDate>empty() : Optional.of(day(clock.instant()).plusDays(Long.parseLong(told[6])));
        var held = day(asked.plus(Duration.ofDays(4)));
        var content = new IntroductionContent(company, told[1], about, IntroductionChannel.valueOf(told[4]), held, told[10], followUp.map(one -> one.isBefore(held) ? held : one));
        var who = people.apply(told[7]);
        var one = IntroductionLife.asked(ids.next(), content, who, asked);
        var state = IntroductionState.valueOf(told[8]);
        var later = asked.plus(Duration.ofHours(29));
        if (who.belongsTo(told[1]) || state.isMade()) one = IntroductionLife.answered(one, IntroductionSide.BUYER, Answer.ACCEPTED, "", who, later);
        if (who.belongsTo(company)) one = IntroductionLife.answered(one, IntroductionSide.COMPANY, Answer.ACCEPTED, "", who, asked);
        if (state.isMade()) one = IntroductionLife.answered(one, IntroductionSide.COMPANY, Answer.ACCEPTED, "", who, later.plus(Duration.ofHours(22)));
        if (state == IntroductionState.DECLINED) return IntroductionLife.answered(one, IntroductionSide.COMPANY, Answer.DECLINED, told[11], who, later);
        if (state == IntroductionState.WITHDRAWN) return IntroductionLife.withdrawn(one, later);
        return state == IntroductionState.CONCLUDED ? IntroductionLife.concluded(one, IntroductionOutcome.valueOf(told[9]), told[11], later.plus(Duration.ofDays(9))) : one;
    }

    /** A need by its title, where the module that keeps needs runs. */
    private Optional<Ref> need(String title) {
        return kinds.stream().filter(kind -> kind.word().equals("need")).findFirst().flatMap(kind -> kind.pick(Actor.system(), title, 1).stream().findFirst());
    }

    private void keep(Introduction one) {
        schema.write(people.apply("manager"), tx -> {
            IntroductionRegister.insert(tx, one);
            tx.did(one.ref(), "created", "");
            tx.changed(one.ref(), "created", "", one.state().name());
            return one;
        });
    }

    /** An hour before noon, so many days ago. */
    private Instant morning(int daysAgo) {
        return day(clock.instant()).minusDays(daysAgo).atTime(LocalTime.of(8, 30).plusMinutes(23L * daysAgo % 180)).atZone(Days.PARIS).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return Days.of(moment);
    }
}
