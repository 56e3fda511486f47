// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports an organisation's nomenclature; the own one where none is named. */
@Component
public final class FamilyExport implements Exportable {
    /** As people type it: {@code /import/families}. */
    static final String WORD = "families";
    /** Keys of the columns, in order. */
    static final List<String> KEYS = List.of("code", "label", "organisation", "siren");
    private final Families families;
    private final Organisations organisations;

    @Activate
    public FamilyExport(@Reference Families families, @Reference Organisations organisations) {
        this.families = families;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return NeedColumns.said(WORD, locale);
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return KEYS.stream().map(key -> Column.text(key, NeedColumns.label(key, locale))).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("organisation");
    }

    /** Those of one organisation, or all that this person reads, one organisation after the other. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var asked = filter.getOrDefault("organisation", List.of("")).get(0);
        var owners = asked.isEmpty() ? families.owners(actor) : List.of(asked);
        int cut = after.lastIndexOf('/');
        int at = after.isEmpty() ? 0 : owners.indexOf(after.substring(0, cut));
        if (at < 0 || at >= owners.size()) return new Slice<>(List.of(), "");
        var owner = owners.get(at);
        var own = families.of(actor, owner);
        int from = after.isEmpty() ? 0 : Integer.parseInt(after.substring(cut + 1));
        int until = Math.min(own.size(), from + limit);
        var named = organisations.find(actor, owner);
        var rows = own.subList(Math.min(from, until), until).stream().map(one -> row(one, named)).toList();
        if (until < own.size()) return new Slice<>(rows, owner + "/" + until);
        return new Slice<>(rows, at + 1 < owners.size() ? owners.get(at + 1) + "/0" : "");
    }

    private static List<String> row(Family one, Optional<Organisation> organisation) {
        return List.of(one.code(), one.label(), organisation.map(Organisation::name).orElse(""), organisation.map(Organisation::siren).orElse(""));
    }
}
