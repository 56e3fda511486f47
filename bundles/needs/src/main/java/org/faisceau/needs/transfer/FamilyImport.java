// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Families.Saving;
import org.faisceau.needs.api.Family;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports nomenclatures: a line is a code and its label, of the own organisation where it names none. A known code takes the new label. */
@Component
public final class FamilyImport implements Importable {
    private static final Map<String, List<String>> HEADERS = Map.of(
            "code", List.of("code_famille", "famille", "code_nomenclature", "nomenclature", "numero", "operation"),
            "label", List.of("libelle", "libelle_famille", "intitule", "designation"),
            "organisation", List.of("entite_acheteuse", "acheteur"),
            "siren", List.of("siren_acheteur"));
    private static final int SAME_NAME_MOST = 200;
    private final Families families;
    private final Organisations organisations;

    @Activate
    public FamilyImport(@Reference Families families, @Reference Organisations organisations) {
        this.families = families;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return FamilyExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return NeedColumns.said(FamilyExport.WORD, locale);
    }

    @Override
    public String address() {
        return "/needs/families";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return FamilyExport.KEYS.stream().map(key -> {
            var headers = new ArrayList<>(HEADERS.get(key));
            headers.add(NeedColumns.label(key, Locale.FRENCH));
            headers.add(NeedColumns.label(key, Locale.ENGLISH));
            return new Column(key, NeedColumns.label(key, locale), key.equals("code") || key.equals("label"), headers);
        }).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = Texts.beside(FamilyImport.class).in(locale);
        var owners = new HashMap<String, Optional<String>>();
        var owned = lines.stream().map(line -> owners.computeIfAbsent(line.cell("siren") + "\n" + line.cell("organisation"), said -> owner(actor, line))).toList();
        var byOwner = new HashMap<String, List<Integer>>();
        for (int at = 0; at < lines.size(); at++) byOwner.computeIfAbsent(owned.get(at).orElse(""), id -> new ArrayList<>()).add(at);
        var outcomes = new Outcome[lines.size()];
        byOwner.forEach((owner, places) -> {
            var some = places.stream().map(lines::get).map(line -> new Family(line.cell("code"), line.cell("label"))).toList();
            var savings = owner.isEmpty() ? List.<Saving>of() : families.save(actor, owner, some, dryRun);
            for (int at = 0; at < places.size(); at++) {
                var line = lines.get(places.get(at));
                outcomes[places.get(at)] = owner.isEmpty() ? refused(words, line, "family.noOwner") : outcome(words, line, savings.get(at));
            }
        });
        return new Report(List.of(outcomes));
    }

    private Optional<String> owner(Actor actor, Line line) {
        var siren = SirenText.read(line.cell("siren"));
        var name = line.cell("organisation");
        if (line.cell("siren").isEmpty() && name.isEmpty()) return Optional.of(actor.organisation()).filter(own -> !own.isEmpty());
        if (siren.isRight()) return Optional.ofNullable(organisations.bySirens(actor, Set.of(siren.digits())).get(siren.digits())).map(Organisation::id);
        return organisations.page(actor, name, Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> SortKey.of(one.name()).equals(SortKey.of(name))).map(Organisation::id).findFirst();
    }

    private static Outcome outcome(Words words, Line line, Saving saving) {
        return switch (saving) {
            case CREATED -> Outcome.created(line.number(), List.of());
            case CHANGED -> Outcome.changed(line.number(), List.of());
            case SAME -> Outcome.same(line.number(), List.of());
            case INVALID -> refused(words, line, "family.invalid");
            case FULL -> refused(words, line, "family.full");
            case REFUSED -> refused(words, line, "family.notYours");
        };
    }

    private static Outcome refused(Words words, Line line, String key) {
        return Outcome.refused(line.number(), List.of(words.say(key)));
    }
}
