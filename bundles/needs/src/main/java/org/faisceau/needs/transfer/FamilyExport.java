// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Families;
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

    /** At most {@link Families#FAMILIES_MAX}: one page. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var id = filter.getOrDefault("organisation", List.of(actor.organisation())).get(0);
        var organisation = organisations.find(actor, id);
        var all = families.of(actor, id);
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int until = Math.min(all.size(), from + limit);
        var rows = all.subList(Math.min(from, until), until).stream().map(one -> Stream.of(one.code(), one.label(),
                organisation.map(Organisation::name).orElse(""), organisation.map(Organisation::siren).orElse("")).toList()).toList();
        return new Slice<>(rows, until < all.size() ? String.valueOf(until) : "");
    }
}
