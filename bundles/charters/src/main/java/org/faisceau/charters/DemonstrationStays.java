// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.FollowUp;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Owners;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the hosted companies of the fictitious territory show in the building, the meetings that followed their stays, and the targets of their Living-Lab. */
@Component
public final class DemonstrationStays implements Demonstration {
    private final Clock clock;
    private final Labs labs;
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final FollowUps meetings;
    private final Indicators indicators;
    private final Owners owners;
    private final Supplier<Actor> manager;

    @Activate
    public DemonstrationStays(@Reference Clock clock, @Reference Labs labs, @Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference FollowUps meetings, @Reference Indicators indicators, @Reference Owners owners,
            @Reference Accounts accounts) {
        this(clock, labs, residencies, demonstrators, meetings, indicators, owners, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who writes it all */
    DemonstrationStays(Clock clock, Labs labs, Residencies residencies, Demonstrators demonstrators, FollowUps meetings, Indicators indicators, Owners owners, Supplier<Actor> manager) {
        this.clock = clock;
        this.labs = labs;
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.meetings = meetings;
        this.indicators = indicators;
        this.owners = owners;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "charters-stays";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void load() {
        var leader = manager.get();
        var stays = labs.list(leader).stream().flatMap(lab -> residencies.of(leader, lab.id()).stream()).collect(Collectors.toMap(one -> one.content().company(), Residency::id, (latest, older) -> latest));
        var lines = FileBeside.text(DemonstrationStays.class, "demonstration-stays.txt").lines().map(line -> line.split("\\|", -1)).collect(Collectors.groupingBy(parts -> parts[0]));
        lines.get("SHOWS").forEach(parts -> demonstrators.add(leader, stays.get(parts[1]), new Demonstrator.Content(parts[2], parts[3], parts[4], parts[5], ago(parts[6]).orElseThrow(), ago(parts[7]))));
        lines.get("MEETS").forEach(parts -> meetings.note(leader, stays.get(parts[1]), new FollowUp.Content(ago(parts[2]).orElseThrow(), parts[3], parts[4], ago(parts[5]))));
        int year = Days.today(clock).getYear();
        for (var lab : labs.list(leader)) lines.get("OWNS").forEach(parts -> owners.own(leader, lab.id(), parts[1], 0, parts[2]));
        for (var lab : labs.list(leader)) lines.get("AIM").forEach(parts -> indicators.set(leader, lab.id(), parts[1], year + Integer.parseInt(parts[2]), 0, new Indicators.Aim(number(parts[3]), number(parts[4]), parts[5])));
    }

    private static Optional<Long> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(written));
    }

    /** @param days ago, or ahead with a minus; empty for no day */
    private Optional<LocalDate> ago(String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(Days.today(clock).minusDays(Long.parseLong(days)));
    }
}
