// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Decision;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the stays of all labs, as far as this actor may read them and as their list is narrowed. */
@Component
public final class ResidencyExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ResidencyExport.class);
    private static final List<String> KEYS = List.of("lab", "company", "state", "target", "labels", "desks", "appliedOn", "arrivesOn", "leavesOn", "rent", "stayMonths", "contracts", "jobs", "decidedOn", "decidedBy", "decidedWhy");
    private static final List<String> DAYS = List.of("appliedOn", "arrivesOn", "leavesOn", "decidedOn");
    private static final List<String> NUMBERS = List.of("desks", "stayMonths", "contracts", "jobs");
    private final Labs labs;
    private final Residencies residencies;
    private final Bearers bearers;
    private final Accounts accounts;

    @Activate
    public ResidencyExport(@Reference Labs labs, @Reference Residencies residencies, @Reference Bearers bearers, @Reference Accounts accounts) {
        this.labs = labs;
        this.residencies = residencies;
        this.bearers = bearers;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "residencies";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.residents");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : NUMBERS.contains(key) ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return Stream.concat(Stream.of("lab"), ResidencyFilter.NAMES.stream()).toList();
    }

    /** Of all labs, or of those that are named. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var words = TEXTS.in(locale);
        var wanted = ResidencyFilter.of(name -> String.join(" ", filter.getOrDefault(name, List.of())));
        var all = labs.list(actor).stream().filter(lab -> LabHead.isWanted(filter, lab)).flatMap(lab -> residencies.of(actor, lab.id()).stream().map(one -> Map.entry(lab.name(), one))).toList();
        var decided = all.stream().map(one -> one.getValue().lab()).distinct().flatMap(lab -> residencies.decisions(actor, lab).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var names = bearers.all(all.stream().map(one -> one.getValue().content().company()).distinct().toList());
        var deciders = accounts.shownNames(decided.values().stream().map(Decision::account).distinct().toList());
        var rows = all.stream().filter(one -> wanted.takes(one.getValue(), names.getOrDefault(one.getValue().content().company(), ""))).map(one -> row(words, one.getKey(), one.getValue(), names, Optional.ofNullable(decided.get(one.getValue().id())), deciders)).toList();
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int until = Math.min(rows.size(), from + limit);
        return new Slice<>(rows.subList(Math.min(from, until), until), until < rows.size() ? String.valueOf(until) : "");
    }

    private List<String> row(Words words, String lab, Residency one, Map<String, String> names, Optional<Decision> decided, Map<String, String> deciders) {
        var content = one.content();
        var agreement = content.agreement();
        return List.of(lab, names.getOrDefault(content.company(), content.company()), words.say("residencyState." + one.state()), content.target(), content.labels(), number(content.desks(), 1), content.appliedOn().toString(),
                Days.write(content.arrivesOn()), Days.write(content.leavesOn()), agreement.rent() == Residency.Rent.UNSAID ? "" : words.say("rent." + agreement.rent()), number(agreement.months(), 1),
                number(one.outcome().contracts(), 0), number(one.outcome().jobs(), 0),
                decided.map(it -> it.on().toString()).orElse(""), decided.map(it -> deciders.getOrDefault(it.account(), "")).orElse(""), decided.map(Decision::why).orElse(""));
    }

    private static String number(int number, int least) {
        return number < least ? "" : String.valueOf(number);
    }
}
