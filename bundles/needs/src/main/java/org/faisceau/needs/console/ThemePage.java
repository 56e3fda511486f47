// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One theme, or a new one under {@code new}. */
@Component
public final class ThemePage implements Page {
    private static final String NEW = "new";
    private static final int TEXT_MAX = 200;
    private static final int WORD_MAX = 30;
    private static final List<String> FIELDS = List.of("nameFr", "nameEn", "detailFr", "detailEn", "retired");
    private final Themes themes;

    @Activate
    public ThemePage(@Reference Themes themes) {
        this.themes = themes;
    }

    @Override
    public Address address() {
        return Address.of("needs/themes/{id}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.path("id").equals(NEW)) return screen(visit, 200, Form.blank());
        return found(visit).map(theme -> screen(visit, 200, filled(theme))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        boolean isNew = visit.path("id").equals(NEW);
        if (!isNew && found(visit).isEmpty()) return Answer.notFound();
        var nameFr = form.text("nameFr", TEXT_MAX);
        var theme = new Theme(isNew ? freeWord(visit, nameFr) : visit.path("id"), nameFr, form.text("nameEn", TEXT_MAX),
                form.optional("detailFr", TEXT_MAX), form.optional("detailEn", TEXT_MAX), form.flag("retired"), isNew ? 0 : form.version());
        if (form.hasProblems()) return screen(visit, 422, form);
        var twin = twin(visit, theme);
        if (twin.isPresent()) return screen(visit, 422, form.reject(twin.get(), "theme.double"));
        if (themes.save(visit.actor(), theme)) return Answer.redirect("/needs/themes", visit.words(ThemePage.class).say("theme.saved"));
        return found(visit).map(current -> conflict(visit, current, form)).orElseGet(() -> screen(visit, 409, form.reject("nameFr", "theme.taken")));
    }

    private static Answer conflict(Visit visit, Theme current, Form form) {
        var words = visit.words(ThemePage.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("retired") ? words.say("theme.yes") : value);
        var address = "/needs/themes/" + current.id();
        return Answer.conflict(words.say("theme.lost"), Ui.clash(words, clash, address, current.version(), address, "save"));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(ThemePage.class);
        boolean isNew = visit.path("id").equals(NEW);
        return new Answer.Screen(status, words.say(isNew ? "theme.add" : "theme.edit"),
                new StaticTemplates().theme(words, form, "/needs/themes/" + visit.path("id"), isNew));
    }

    private Optional<Theme> found(Visit visit) {
        return themes.list(visit.actor()).stream().filter(theme -> theme.id().equals(visit.path("id"))).findFirst();
    }

    /** The field whose name another domain has, however it is written: nobody could tell the two apart in a list. */
    private Optional<String> twin(Visit visit, Theme theme) {
        var others = themes.list(visit.actor()).stream().filter(one -> !one.id().equals(theme.id())).toList();
        if (others.stream().anyMatch(one -> SortKey.of(one.nameFr()).equals(SortKey.of(theme.nameFr())))) return Optional.of("nameFr");
        return others.stream().anyMatch(one -> SortKey.of(one.nameEn()).equals(SortKey.of(theme.nameEn()))) ? Optional.of("nameEn") : Optional.empty();
    }

    /** A stable word made of the name, not used yet. */
    private String freeWord(Visit visit, String name) {
        var words = SortKey.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "").toLowerCase(Locale.ROOT);
        var word = words.isEmpty() || words.equals(NEW) ? "theme" : words.substring(0, Math.min(WORD_MAX, words.length()));
        var taken = themes.list(visit.actor()).stream().map(Theme::id).collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? word : word + "-" + number)
                .filter(one -> !taken.contains(one)).findFirst().orElseThrow();
    }

    private static Form filled(Theme theme) {
        var form = Form.blank().with("nameFr", theme.nameFr()).with("nameEn", theme.nameEn()).with("detailFr", theme.detailFr())
                .with("detailEn", theme.detailEn()).with("version", String.valueOf(theme.version()));
        return theme.retired() ? form.with("retired", "yes") : form;
    }
}
