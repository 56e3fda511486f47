// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.KeptPlan;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An authority's plan of a year on paper, {@code organisation-2027}: that it binds nobody, quarter by quarter, and for its own people what changed. */
@Component
public final class PlanPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(PlanPaper.class);
    private static final Pattern ID = Pattern.compile("(.+)-(" + PlanParameters.YEAR + ")");
    private static final int QUARTERS = 4;
    private final Forecasts forecasts;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public PlanPaper(@Reference Forecasts forecasts, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.forecasts = forecasts;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KeptPlan.KIND;
    }

    /** Empty where there is no such authority, or nothing of its plan to be read. */
    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) return Optional.empty();
        return organisations.find(actor, parts.group(1)).map(authority -> plan(actor, locale, authority, Integer.parseInt(parts.group(2))))
                .filter(plan -> !plan.lines().isEmpty()).map(plan -> paper(locale, plan));
    }

    private PlanView plan(Actor actor, Locale locale, Organisation authority, int year) {
        return new PlanViews(forecasts, organisations, new NeedNames(organisations, themes, actor, locale), actor).plan(authority, year, "/needs");
    }

    private Paper paper(Locale locale, PlanView plan) {
        var words = TEXTS.in(locale);
        var year = String.valueOf(plan.year());
        var paper = Paper.titled(locale, words.say("forecasts.ofAuthority", plan.authority(), year), Days.today(clock)).kicker(words.say("forecasts.published")).author(plan.authority())
                .note(words.say("forecasts.notBinding") + " " + words.say("forecasts.notBindingHint")).fact(words.say("forecasts.wholeYear", year), PlanSaying.sum(words, plan.plan().whole()));
        plan.kept().ifPresent(kept -> paper.paragraph(words.say("forecasts.kept", Saying.date(words, kept.keptAt()), kept.lines())));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) if (plan.quarter(quarter).lines() > 0) quarter(paper, words, plan, quarter);
        if (!plan.isWhole()) paper.paragraph(words.say("forecasts.more", plan.lines().size()));
        if (plan.isOurs()) changes(paper, words, plan);
        return paper.build();
    }

    private static void quarter(PaperBuilder paper, Words words, PlanView plan, int quarter) {
        var title = words.say("quarters.quarter", quarter, String.valueOf(plan.year()));
        var heads = heads(words, "field.reference", "forecasts.line", "field.state", "field.publicationOn", "field.startsOn", "field.amount");
        paper.section(title).paragraph(PlanSaying.sum(words, plan.quarter(quarter))).table(title, heads, plan.lines(quarter).stream().map(line -> row(words, line)).toList());
    }

    private static List<String> row(Words words, NeedLine line) {
        var content = line.need().content();
        return List.of(line.need().reference(), line.title(), words.say("state." + line.need().state()), Saying.day(words, content.publicationOn()), Saying.day(words, content.startsOn()), Saying.amount(words, content.amount()));
    }

    private static void changes(PaperBuilder paper, Words words, PlanView plan) {
        var before = String.valueOf(plan.year() - 1);
        var title = words.say("forecasts.changes", before);
        paper.section(title);
        if (plan.changes().isEmpty()) {
            paper.paragraph(words.say("forecasts.nothingBefore", before));
            return;
        }
        var heads = Stream.concat(heads(words, "forecasts.line", "forecasts.change").stream(), Stream.of(Column.text("before", before), Column.text("now", String.valueOf(plan.year())),
                Column.text("difference", words.say("forecasts.difference")))).toList();
        paper.paragraph(PlanSaying.summary(words, plan.changes())).table(title, heads, plan.changesShown().stream().map(change -> row(words, change)).toList());
        if (plan.hidesChanges()) paper.paragraph(words.say("forecasts.moreChanges", plan.changesShown().size(), plan.changes().size()));
    }

    private static List<String> row(Words words, PlanChange change) {
        return List.of(change.title(), words.say("planChange." + change.kind()), PlanSaying.planned(words, change.quarterBefore(), change.before()),
                PlanSaying.planned(words, change.quarterNow(), change.now()), PlanSaying.difference(words, change));
    }

    private static List<Column> heads(Words words, String... keys) {
        return Stream.of(keys).map(key -> Column.text(key, words.say(key))).toList();
    }
}
