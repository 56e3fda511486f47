// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two plans of the fictitious territory: one that adds up, one that lacks money and goes beyond a ceiling. */
@Component
public final class DemonstrationFunding implements Demonstration {
    private final Plans plans;
    private final Clock clock;
    private final Function<String, Actor> people;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationFunding(@Reference Plans plans, @Reference Clock clock, @Reference Accounts accounts) {
        this(plans, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationFunding(Plans plans, Clock clock, Function<String, Actor> people) {
        this.plans = plans;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "funding";
    }

    /** After projects, which a plan may pay for. */
    @Override
    public int order() {
        return 95;
    }

    @Override
    public void load() {
        var about = kinds.stream().filter(kind -> kind.word().equals("project")).flatMap(kind -> kind.pick(Actor.system(), "", 1).stream()).findFirst();
        for (var block : FileBeside.text(DemonstrationFunding.class, "demonstration.txt").strip().split("\n\n")) plan(block, about);
    }

    private void plan(String block, Optional<Ref> about) {
        int sign = block.indexOf("\n--\n");
        var lines = block.substring(0, sign).split("\n");
        var expenses = Arrays.stream(lines).skip(1).map(line -> line.split(" ; ")).map(part -> new Plan.Expense(part[0], Euros.of(Long.parseLong(part[1])))).toList();
        var resources = Arrays.stream(block.substring(sign).strip().split("\n")).skip(1).map(DemonstrationFunding::resource).toList();
        var written = plans.add(people.apply("company"), new Plan.Content(lines[0], about, Days.today(clock), "", expenses, resources));
        if (!(written instanceof Written.Done)) throw new IllegalStateException("demonstration: " + written);
    }

    private static Plan.Resource resource(String line) {
        var part = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        return new Plan.Resource(Sort.valueOf(part.get(0)), part.get(1), Euros.of(Long.parseLong(part.get(2))), part.get(3), part.get(4).equals("yes"));
    }
}
