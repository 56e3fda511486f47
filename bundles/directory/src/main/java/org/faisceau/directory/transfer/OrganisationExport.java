// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the organisations of the list, as it is narrowed. */
@Component
public final class OrganisationExport implements Exportable {
    /** As people type it: {@code /import/organisations}. */
    static final String WORD = "organisations";
    static final List<String> COLUMNS = List.of(
            "name", "kind", "siren", "siret", "territory", "category", "formerNames", "memberships", "website", "note", "id", "version");
    private static final Texts TEXTS = Texts.beside(OrganisationExport.class);
    private static final int PAGE_MOST = 200;
    private final Organisations organisations;

    @Activate
    public OrganisationExport(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("organisations");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return COLUMNS.stream().map(key -> Column.text(key, TEXTS.in(locale).say("column." + key))).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "name" -> List.of("name", "territory");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return OrganisationFilter.NAMES;
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var words = TEXTS.in(locale);
        return organisations.page(actor, OrganisationFilter.of(name -> filter.getOrDefault(name, List.of())), after, Math.min(limit, PAGE_MOST)).map(one -> List.of(
                one.name(), words.say("kind." + one.kind().name()), one.siren(), one.siret(), one.territory(), OrganisationCells.category(one, words),
                SolutionCells.list(one.details().formerNames()), OrganisationCells.memberships(one, words), one.details().website(), one.details().note(),
                one.id(), String.valueOf(one.version())));
    }
}
