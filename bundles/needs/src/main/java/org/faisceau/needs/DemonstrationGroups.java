// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fictitious working groups, each with some of its members' needs of its domain. */
@Component
public final class DemonstrationGroups implements Demonstration {
    private static final int NEEDS = 6;
    private static final int YEARS = 3;
    private final Clock clock;
    private final WorkGroups groups;
    private final Needs needs;
    private final Supplier<Actor> manager;

    @Activate
    public DemonstrationGroups(@Reference Clock clock, @Reference WorkGroups groups, @Reference Needs needs, @Reference Accounts accounts) {
        this(clock, groups, needs, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who opens them */
    DemonstrationGroups(Clock clock, WorkGroups groups, Needs needs, Supplier<Actor> manager) {
        this.clock = clock;
        this.groups = groups;
        this.needs = needs;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "needs-groups";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void load() {
        var leader = manager.get();
        FileBeside.text(DemonstrationGroups.class, "groups.txt").lines().map(line -> line.split("\\|")).forEach(told -> open(leader, told));
    }

    private void open(Actor leader, String[] told) {
        boolean isOver = told[3].equals("CLOSED");
        var begin = Days.today(clock).withDayOfYear(1).minusYears(isOver ? YEARS + 1 : 1);
        var members = Set.of(told[2].split(","));
        var terms = new WorkGroup.Terms(told[4], WorkGroup.Kind.valueOf(told[0]), told[1], told[5], Optional.of(begin), Optional.of(begin.plusYears(YEARS).minusDays(1)), members);
        groups.form(leader, terms).fold(done -> {
            var group = done.group();
            for (var need : some(leader, told[1], members, isOver)) group = put(leader, group, need);
            if (isOver) groups.close(leader, group.id(), group.version(), true);
            return group;
        }, lost -> failed(told), invalid -> failed(told), refused -> failed(told), unknown -> failed(told));
    }

    private WorkGroup put(Actor leader, WorkGroup group, Need need) {
        groups.put(leader, group.id(), need.id(), true);
        return groups.find(leader, group.id()).orElseThrow();
    }

    private List<Need> some(Actor leader, String theme, Set<String> members, boolean areOver) {
        var states = EnumSet.complementOf(EnumSet.of(NeedState.DRAFT, NeedState.SUBMITTED, NeedState.ABANDONED));
        states.removeIf(state -> !areOver && state == NeedState.CLOSED);
        return needs.page(leader, NeedFilter.all().withThemes(Set.of(theme)).withOrganisations(members).withStates(states), NeedOrder.TITLE, "", NEEDS).items();
    }

    private static WorkGroup failed(String[] told) {
        throw new IllegalStateException("demonstration: group " + told[4]);
    }
}
