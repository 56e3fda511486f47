// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.Agreement;
import org.faisceau.charters.api.Residency.Content;
import org.faisceau.charters.api.Residency.Rent;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Between the form of a stay and what is recorded of it. The need is typed in words, and picked from those the reader may read. */
@Component(service = ResidencyForm.class)
public final class ResidencyForm {
    private static final List<String> FIELDS = List.of("company", "appliedOn", "target", "labels", "need", "desks", "rent", "stayMonths", "counterpart", "terms", "arrivesOn", "leavesOn");
    private static final int PICKED = 50;
    /** Of several needs of the same words. */
    private static final int NAMED = 5;
    private final Bearers bearers;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public ResidencyForm(@Reference Bearers bearers) {
        this.bearers = bearers;
    }

    /** With kinds at hand, outside the framework. */
    ResidencyForm(Bearers bearers, List<Kind> kinds) {
        this(bearers);
        this.kinds = List.copyOf(kinds);
    }

    /**
     * What was typed, where the form has no problem.
     *
     * @param before the need as it stands; it stays where its words were left as they are
     */
    Optional<Content> read(Visit visit, Form form, Optional<Ref> before) {
        var company = visit.actor().is(Role.MANAGER) ? form.text("company", Labs.LINE_MAX) : visit.actor().organisation();
        var appliedOn = form.neededDay("appliedOn");
        var target = form.text("target", Labs.TEXT_MAX);
        var labels = form.optional("labels", Labs.LINE_MAX);
        var need = need(visit, form, before);
        var desks = form.value("desks").isBlank() ? Optional.of(0) : form.number("desks", 0, Content.DESKS_MOST);
        var agreement = agreement(form);
        var arrivesOn = form.value("arrivesOn").isBlank() ? Optional.<LocalDate>empty() : form.day("arrivesOn");
        var leavesOn = form.value("leavesOn").isBlank() ? Optional.<LocalDate>empty() : form.day("leavesOn");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Content(company, appliedOn.orElseThrow(), target, labels, need, agreement, desks.orElse(0), arrivesOn, leavesOn));
    }

    private static Agreement agreement(Form form) {
        var rent = form.value("rent").isBlank() ? Rent.UNSAID : form.choice("rent", Rent.class).orElse(Rent.UNSAID);
        var months = form.value("stayMonths").isBlank() ? 0 : form.number("stayMonths", 0, Agreement.MONTHS_MOST).orElse(0);
        return new Agreement(rent, months, form.optional("counterpart", Labs.LINE_MAX), form.optional("terms", Labs.TEXT_MAX));
    }

    private Optional<Ref> need(Visit visit, Form form, Optional<Ref> before) {
        var typed = form.optional("need", Labs.LINE_MAX);
        if (before.filter(need -> title(visit, need).equals(typed)).isPresent()) return before;
        if (typed.isBlank()) return Optional.empty();
        var found = kind().map(kind -> kind.pick(visit.actor(), typed, PICKED)).orElse(List.of());
        var titles = titles(visit, found);
        var same = found.stream().filter(one -> SortKey.of(titles.getOrDefault(one, "")).equals(SortKey.of(typed))).toList();
        var titled = found.stream().filter(one -> SortKey.of(titles.getOrDefault(one, "")).contains(SortKey.of(typed))).toList();
        var match = !same.isEmpty() ? same : titled.isEmpty() ? found : titled;
        if (match.size() == 1) return Optional.of(match.get(0));
        if (match.isEmpty()) form.reject("need", kind().isEmpty() ? "residency.needsStopped" : "residency.unknownNeed");
        else form.reject("need", "residency.severalNeeds", match.stream().limit(NAMED).map(one -> titles.getOrDefault(one, "")).collect(Collectors.joining(" ; ")), Math.max(0, match.size() - NAMED));
        return Optional.empty();
    }

    /** Titles to choose from: those that the typed words match, else the latest. */
    private List<String> suggested(Visit visit, String typed) {
        return kind().map(kind -> {
            var some = kind.pick(visit.actor(), typed, PICKED);
            return some.isEmpty() ? kind.pick(visit.actor(), "", PICKED) : some;
        }).map(some -> titles(visit, some).values().stream().sorted().toList()).orElse(List.of());
    }

    /** A need's title for this reader; empty where it is unknown, hidden, or its module is stopped. */
    String title(Visit visit, Ref need) {
        return kind().flatMap(kind -> kind.title(visit.actor(), need, visit.locale())).orElse("");
    }

    /** Titles of several, for this reader; the unknown and hidden are absent, all are while their module is stopped. */
    Map<Ref, String> titles(Visit visit, List<Ref> needs) {
        return kind().map(kind -> kind.titles(visit.actor(), needs, visit.locale())).orElse(Map.of());
    }

    /** Where a need is shown; empty while its module is stopped. */
    String address(Ref need) {
        return kind().map(kind -> kind.address(need)).orElse("");
    }

    private Optional<Kind> kind() {
        return kinds.stream().filter(kind -> kind.word().equals("need")).findFirst();
    }

    Form filled(Visit visit, Residency one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("company", content.company()).with("appliedOn", content.appliedOn().toString()).with("target", content.target())
                .with("need", content.need().map(need -> title(visit, need)).orElse("")).with("desks", content.desks() == 0 ? "" : String.valueOf(content.desks())).with("labels", content.labels())
                .with("rent", content.agreement().rent().name()).with("stayMonths", content.agreement().months() == 0 ? "" : String.valueOf(content.agreement().months()))
                .with("counterpart", content.agreement().counterpart()).with("terms", content.agreement().terms())
                .with("arrivesOn", Days.write(content.arrivesOn())).with("leavesOn", Days.write(content.leavesOn()));
    }

    Answer screen(Visit visit, int status, Form form, String address, String back, boolean isNew) {
        var words = visit.words(ResidencyForm.class);
        return new Answer.Screen(status, words.say(isNew ? "residency.apply" : "residency.edit"),
                new StaticTemplates().residencyForm(words, form, visit.actor().is(Role.MANAGER) ? bearers.companies(visit.actor(), form.value("company")) : List.of(), suggested(visit, form.value("need")), address, back, visit.actor().is(Role.MANAGER)));
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Residency current, Form form, String address, String back) {
        var words = visit.words(ResidencyForm.class);
        var clash = Clash.of(filled(visit, current), form, FIELDS, field -> words.say("field." + field), (field, value) -> switch (field) {
            case "company" -> bearers.name(value);
            case "rent" -> value.isEmpty() ? "" : words.say("rent." + value);
            default -> value;
        });
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }
}
