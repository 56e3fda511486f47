// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.time.Clock;
import java.time.LocalDate;
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
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports a year's forecasts, of one authority or of all. Each line says that it binds nobody: lines travel alone. */
@Component
public final class ForecastExport implements Exportable {
    private static final int PAGE_MOST = 200;
    private static final int MONTHS = 3;
    private final Clock clock;
    private final Forecasts forecasts;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public ForecastExport(@Reference Clock clock, @Reference Forecasts forecasts, @Reference Themes themes, @Reference Organisations organisations) {
        this.clock = clock;
        this.forecasts = forecasts;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "forecasts";
    }

    @Override
    public String title(Locale locale) {
        return NeedColumns.said("forecasts", locale);
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return Stream.of("year", "quarter", "reference", "title", "organisation", "siren", "themes", "cpv", "territory", "amountLeast", "amountMost",
                "publicationOn", "startsOn", "procedure", "state", "confidentiality", "binding").map(key -> new Column(key, NeedColumns.label(key, locale), type(key))).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("year", "organisation");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var said = filter.getOrDefault("year", List.of("")).get(0);
        int year = said.matches("(19|20|21)\\d\\d") ? Integer.parseInt(said) : Days.today(clock).getYear();
        var page = forecasts.lines(actor, filter.getOrDefault("organisation", List.of("")).get(0), year, after, Math.min(limit, PAGE_MOST));
        // Asked as the system: who may read a forecast may know whose it is.
        var named = organisations.findAll(Actor.system(), page.items().stream().map(need -> need.content().organisation()).collect(Collectors.toSet()));
        var domains = themes.list(actor).stream().collect(Collectors.toMap(Theme::id, theme -> theme.name(locale)));
        return page.map(need -> row(need, locale, Optional.ofNullable(named.get(need.content().organisation())), domains));
    }

    private static List<String> row(Need need, Locale locale, Optional<Organisation> organisation, Map<String, String> domains) {
        var content = need.content();
        var day = content.publicationOn().orElseThrow();
        return List.of(String.valueOf(day.getYear()), String.valueOf((day.getMonthValue() + MONTHS - 1) / MONTHS), need.reference(), content.title(),
                organisation.map(Organisation::name).orElse(""), organisation.map(Organisation::siren).orElse(""),
                content.themes().stream().map(theme -> domains.getOrDefault(theme, theme)).collect(Collectors.joining(" | ")),
                String.join(" | ", content.cpv()), content.territory(), content.amount().least().map(one -> one.amount().toPlainString()).orElse(""),
                content.amount().most().map(one -> one.amount().toPlainString()).orElse(""), day.toString(),
                content.startsOn().map(LocalDate::toString).orElse(""), content.procedure(), Choice.said(need.state(), "state.", locale),
                Choice.said(content.confidentiality(), "confidentiality.", locale), NeedColumns.said("notBinding", locale));
    }

    private static Type type(String key) {
        return switch (key) {
            case "amountLeast", "amountMost", "year", "quarter" -> Type.NUMBER;
            case "publicationOn", "startsOn" -> Type.DAY;
            default -> Type.TEXT;
        };
    }
}
