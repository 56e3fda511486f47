// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands experiments to other Living-Labs once they are decided, of projects that their bearer shares: protocol, result and decision, and no person. */
@Component
public final class ExperimentExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(ExperimentExchange.class);
    /** Who reads what is shared, and nothing else. */
    private static final Actor RESIDENT = new Actor("resident", Role.OBSERVER, "");
    private static final int PAGE = 200;
    private final Experiments experiments;
    private final Organisations organisations;

    @Activate
    public ExperimentExchange(@Reference Experiments experiments, @Reference Organisations organisations) {
        this.experiments = experiments;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Experiment.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        return field.equals("decision") ? label(text, locale) : text;
    }

    @Override
    public List<Item> offered() {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var page = experiments.page(RESIDENT, ExperimentFilter.all(), true, after, PAGE);
            page.items().forEach(one -> one.decision().ifPresent(decision -> all.add(item(one, decision))));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private Item item(Experiment one, Experiment.Decision decision) {
        var content = one.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("place", content.place());
        fields.put("protocol", content.protocol());
        fields.put("expected", content.expected());
        fields.put("startsOn", day(content.startsOn()));
        fields.put("endsOn", day(content.endsOn()));
        fields.put("evaluator", content.evaluator().isEmpty() ? "" : organisations.find(Actor.system(), content.evaluator()).map(Organisation::name).orElse(""));
        fields.put("acceptability", content.acceptability());
        fields.put("result", content.result());
        fields.put("decision", decision.verdict().name());
        fields.put("reason", decision.reason());
        fields.put("decidedOn", decision.on().toString());
        return new Item(one.id(), one.title(), fields);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
