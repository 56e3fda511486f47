// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the needs of a list, as the list is narrowed. */
@Component
public final class NeedExport implements Exportable {
    /** As people type it: {@code /import/needs}. */
    static final String WORD = "needs";
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private final Clock clock;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Details details;
    private final Families families;

    @Activate
    public NeedExport(@Reference Clock clock, @Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations,
            @Reference Details details, @Reference Families families) {
        this.clock = clock;
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.details = details;
        this.families = families;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(NeedExport.class).in(locale).say("needs");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var all = new ArrayList<>(List.of(text("reference", locale), text("title", locale), text("kind", locale), text("state", locale),
                text("organisation", locale), text("siren", locale), text("themes", locale), text("cpv", locale), text("territory", locale),
                column("amountLeast", locale, Type.NUMBER), column("amountMost", locale, Type.NUMBER),
                column("publicationOn", locale, Type.DAY), column("startsOn", locale, Type.DAY), column("deadline", locale, Type.DAY),
                text("confidentiality", locale), text("procedure", locale), text("link", locale), text("objectives", locale),
                text("expectedResults", locale), text("functions", locale), text("externalId", locale), text("version", locale)));
        DetailColumns.FIELDS.forEach(key -> all.add(text(key, locale)));
        all.add(text(DetailColumns.VERSION, locale));
        all.add(text("familyLabel", locale));
        all.add(text("needId", locale));
        return all;
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "need" -> List.of("title", "reference", "organisation", "kind");
            case "amount" -> List.of("amountLeast", "amountMost");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(NeedParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = NeedParameters.filter(name -> filter.getOrDefault(name, List.of()), Days.today(clock));
        var order = NeedParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0));
        var page = needs.page(actor, wanted, order, after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(actor, page.items().stream().map(need -> need.content().organisation()).collect(Collectors.toSet()));
        var domains = themes.list(actor).stream().collect(Collectors.toMap(Theme::id, theme -> theme.name(locale)));
        var told = details.findAll(actor, page.items().stream().map(Need::id).toList());
        var labels = labels(actor, page.items(), told);
        return page.map(need -> {
            var row = new ArrayList<>(row(need, locale, Optional.ofNullable(named.get(need.content().organisation())), domains));
            var detail = told.getOrDefault(need.id(), Detail.none());
            row.addAll(DetailColumns.cells(detail, locale));
            row.add(labels.getOrDefault(need.content().organisation(), Map.of()).getOrDefault(detail.family(), ""));
            row.add(need.id());
            return row;
        });
    }

    /** What codes of families are called, by organisation; for those needs whose family this actor is told. */
    private Map<String, Map<String, String>> labels(Actor actor, List<Need> some, Map<String, Detail> told) {
        return some.stream().filter(need -> !told.getOrDefault(need.id(), Detail.none()).family().isEmpty()).map(need -> need.content().organisation()).distinct()
                .collect(Collectors.toMap(organisation -> organisation, organisation -> families.of(actor, organisation).stream().collect(Collectors.toMap(Family::code, Family::label))));
    }

    private static List<String> row(Need need, Locale locale, Optional<Organisation> organisation, Map<String, String> domains) {
        var content = need.content();
        return List.of(need.reference(), content.title(), Choice.said(content.kind(), "kind.", locale), Choice.said(need.state(), "state.", locale),
                content.organisation().isEmpty() ? NeedColumns.said("anonymous", locale) : organisation.map(Organisation::name).orElse(""), organisation.map(Organisation::siren).orElse(""),
                content.themes().stream().map(theme -> domains.getOrDefault(theme, theme)).collect(Collectors.joining(" | ")),
                String.join(" | ", content.cpv()), content.territory(), euros(content.amount().least()), euros(content.amount().most()),
                Days.write(content.publicationOn()), Days.write(content.startsOn()), Days.write(content.deadline()),
                Choice.said(content.confidentiality(), "confidentiality.", locale), content.procedure(), content.link(),
                content.description().objectives(), content.description().expectedResults(), content.description().functions(), need.externalId(), String.valueOf(need.version()));
    }

    private static Column text(String key, Locale locale) {
        return column(key, locale, Type.TEXT);
    }

    private static Column column(String key, Locale locale, Type type) {
        return new Column(key, NeedColumns.label(key, locale), type);
    }

    private static String euros(Optional<Euros> amount) {
        return amount.map(one -> one.amount().toPlainString()).orElse("");
    }
}
