// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierParameters;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the dossiers of the list, as it is narrowed and sorted, without the exercises: what leaves the house is real. */
@Component
public final class DossierExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(DossierExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> DAYS = List.of("changedAt", "createdAt");
    private static final List<String> KEYS = List.of("reference", "dossier", "company", "buyer", "state", "changedAt", "createdAt", "grid");
    private final Dossiers dossiers;
    private final Organisations organisations;

    @Activate
    public DossierExport(@Reference Dossiers dossiers, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "dossiers";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("menu.dossiers");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("dossier") ? List.of("reference", "dossier") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(DossierParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = DossierParameters.filter(name -> filter.getOrDefault(name, List.of())).withoutExercises();
        var page = dossiers.page(actor, wanted, DossierParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(actor, page.items().stream().flatMap(one -> Stream.of(one.company(), one.buyer())).collect(Collectors.toSet()));
        var words = TEXTS.in(locale);
        return page.map(dossier -> row(words, named, dossier));
    }

    private static List<String> row(Words words, Map<String, Organisation> named, Dossier dossier) {
        return List.of(dossier.reference(), dossier.title(), name(named, dossier.company()),
                name(named, dossier.buyer()), words.say("state." + dossier.state()), Days.of(dossier.changedAt()).toString(), Days.of(dossier.createdAt()).toString(), dossier.grid());
    }

    private static String name(Map<String, Organisation> named, String id) {
        return Optional.ofNullable(named.get(id)).map(Organisation::name).orElse("");
    }
}
