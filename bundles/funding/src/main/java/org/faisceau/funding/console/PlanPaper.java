// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A plan on paper: both sides with their sums, what is to be said of them, the sources of the schemes. */
@Component
public final class PlanPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(PlanPaper.class);
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;

    @Activate
    public PlanPaper(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return plans.find(actor, id).map(one -> paper(TEXTS.in(locale), one, one.content().about().map(ref -> subjects.shown(actor, locale, List.of(ref)).get(ref)).map(Subjects.Shown::title)));
    }

    private Paper paper(Words words, Plan one, Optional<String> about) {
        var content = one.content();
        var paper = Paper.titled(words.locale(), one.title(), content.day()).kicker(words.say("plan.kicker"));
        about.ifPresent(title -> paper.fact(words.say("field.about"), title));
        paper.paragraph(content.note()).fact(words.say("plan.spent"), words.euros(content.spent())).fact(words.say("plan.found"), words.euros(content.found())).fact(words.say("plan.difference"), words.euros(content.difference()));
        paper.items(plans.remarks(content, words.locale()).stream().map(it -> Saying.remark(words, it)).toList());
        var expenses = new ArrayList<>(content.expenses().stream().map(it -> List.of(it.what(), words.euros(it.amount()))).toList());
        expenses.add(List.of(words.say("plan.sum"), words.euros(content.spent())));
        paper.section(words.say("plan.expenses")).table(words.say("plan.expenses"), List.of(Column.text("what", words.say("field.expense")), Column.text("amount", words.say("field.amount"))), expenses);
        var resources = new ArrayList<>(content.resources().stream().map(it -> List.of(words.say("sort." + it.sort()), it.what(), scheme(words, it).map(Scheme::title).orElse(""),
                words.say(it.isGranted() ? "plan.granted" : "plan.asked"), words.euros(it.amount()))).toList());
        resources.add(List.of(words.say("plan.sum"), "", "", "", words.euros(content.found())));
        paper.section(words.say("plan.resources")).table(words.say("plan.resources"), List.of(Column.text("sort", words.say("field.resourceSort")), Column.text("what", words.say("field.resource")),
                Column.text("scheme", words.say("field.resourceScheme")), Column.text("state", words.say("plan.state")), Column.text("amount", words.say("field.amount"))), resources);
        var sources = content.resources().stream().flatMap(it -> scheme(words, it).stream()).distinct().map(it -> words.say("scheme.sourced", it.title(), it.source(), words.day(it.sourceDay()), words.say("confidence." + it.confidence()))).toList();
        if (!sources.isEmpty()) paper.section(words.say("plan.sources")).items(sources);
        return paper.build();
    }

    private Optional<Scheme> scheme(Words words, Plan.Resource one) {
        return schemes.find(words.locale(), one.scheme());
    }
}
