// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the people of the list, as it is narrowed; for managers. */
@Component
public final class PersonExport implements Exportable {
    static final String WORD = "people";
    static final List<String> COLUMNS = List.of("name", "side", "job", "organisation", "siren", "mail", "phone", "from", "until", "purpose", "endsOn", "id", "version");
    private static final int PAGE_MOST = 200;
    private final People people;
    private final Organisations organisations;

    @Activate
    public PersonExport(@Reference People people, @Reference Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("people");
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return COLUMNS.stream().map(key -> Column.text(key, SolutionCells.TEXTS.in(locale).say("person." + key))).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "name" -> List.of("name", "job");
            case "period" -> List.of("from", "until");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return PersonFilter.NAMES;
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var page = people.page(actor, PersonFilter.of(name -> filter.getOrDefault(name, List.of())), after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(actor, page.items().stream().map(one -> one.content().organisation()).distinct().toList());
        return page.map(one -> row(one, Optional.ofNullable(named.get(one.content().organisation())), locale));
    }

    private static List<String> row(Person one, Optional<Organisation> of, Locale locale) {
        var content = one.content();
        return List.of(content.name(), SolutionCells.said(Optional.of(content.side()), "person.", locale), content.job(), of.map(Organisation::name).orElse(""),
                of.map(Organisation::siren).orElse(""), content.mail(), content.phone(), Days.write(content.from()), Days.write(content.until()), content.purpose(),
                content.endsOn().toString(), one.id(), String.valueOf(one.version()));
    }
}
