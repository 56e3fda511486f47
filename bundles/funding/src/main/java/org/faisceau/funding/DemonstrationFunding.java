// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
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

/** Two plans of the fictitious territory, one that adds up, one that lacks money and goes beyond a ceiling; and a scheme that its Living-Lab wrote. */
@Component
public final class DemonstrationFunding implements Demonstration {
    private final Plans plans;
    private final OwnSchemes schemes;
    private final Clock clock;
    private final Function<String, Actor> people;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationFunding(@Reference Plans plans, @Reference OwnSchemes schemes, @Reference Clock clock, @Reference Accounts accounts) {
        this(plans, schemes, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** @param people accounts of the demonstration by their names */
    DemonstrationFunding(Plans plans, OwnSchemes schemes, Clock clock, Function<String, Actor> people) {
        this.plans = plans;
        this.schemes = schemes;
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
        for (var block : FileBeside.text(DemonstrationFunding.class, "demonstration.txt").strip().split("\n\n")) plan(block);
        var written = schemes.add(people.apply("manager"), invented());
        if (!(written instanceof Written.Done)) throw new IllegalStateException("demonstration: " + written);
    }

    /** The project of that title; empty while its module is stopped. */
    private Optional<Ref> project(String title) {
        return kinds.stream().filter(kind -> kind.word().equals("project")).flatMap(kind -> kind.pick(Actor.system(), title, 1).stream()).findFirst();
    }

    /** A scheme that plainly does not exist, which closes in six weeks. */
    private OwnScheme.Content invented() {
        var today = Days.today(clock);
        var lines = FileBeside.text(DemonstrationFunding.class, "scheme.txt").strip().split("\n");
        var questions = Arrays.stream(lines).skip(6).map(line -> line.split(" \\| ")).map(part -> new OwnScheme.Question(part[0], part.length > 1 ? part[1] : "")).toList();
        return new OwnScheme.Content("", lines[0], lines[1], lines[2], lines[3], lines[4], "", Optional.of(Euros.of(25_000)), Optional.empty(), Optional.of(today.minusDays(60)), Optional.of(today.plusDays(42)), lines[5], today.minusDays(20),
                Scheme.Confidence.STATED, "", questions);
    }

    private void plan(String block) {
        int sign = block.indexOf("\n--\n");
        var lines = block.substring(0, sign).split("\n");
        var head = lines[0].split(" \\| ");
        var expenses = Arrays.stream(lines).skip(1).map(line -> line.split(" ; ")).map(part -> new Plan.Expense(part[0], Euros.of(Long.parseLong(part[1])))).toList();
        var resources = Arrays.stream(block.substring(sign).strip().split("\n")).skip(1).map(DemonstrationFunding::resource).toList();
        var written = plans.add(people.apply("company"), new Plan.Content(head[0], project(head[1]), Days.today(clock), "", expenses, resources));
        if (!(written instanceof Written.Done)) throw new IllegalStateException("demonstration: " + written);
    }

    private static Plan.Resource resource(String line) {
        var part = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        return new Plan.Resource(Sort.valueOf(part.get(0)), part.get(1), Euros.of(Long.parseLong(part.get(2))), part.get(3), part.get(4).equals("yes"));
    }
}
