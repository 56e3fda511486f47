// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Issues;

/** Between the form of an issue and what is recorded of it. */
record IssueForm(Visit visit, IssueViews views) {
    private static final int OFFERED = 20;
    private static final List<String> FIELDS = List.of("title", "lead", "picks");

    static Form filled(Issue one) {
        return Form.blank().with("version", String.valueOf(one.version())).with("kind", one.content().kind().name()).with("title", one.title()).with("lead", one.content().lead())
                .with("picks", one.content().picks().stream().map(Ref::toString).toList());
    }

    /**
     * What was typed, where the form has no problem. What was chosen before keeps its place, what is new comes after; what the form did not offer,
     * as it is not shown at the moment, stays.
     *
     * @param before in their order
     */
    Optional<Issue.Content> read(Form form, List<Ref> before, Optional<IssueKind> kind) {
        var is = kind.or(() -> form.choice("kind", IssueKind.class));
        var title = form.text("title", Issues.TITLE_MAX);
        var lead = form.optional("lead", Issues.LEAD_MAX);
        var chosen = form.all("picks").stream().flatMap(one -> NewAgreementPage.ref(one).stream()).distinct().toList();
        var shown = views.shown(before, visit.locale());
        var picks = Stream.concat(before.stream().filter(one -> chosen.contains(one) || !shown.contains(one)), chosen.stream().filter(one -> !before.contains(one))).toList();
        return form.hasProblems() ? Optional.empty() : Optional.of(new Issue.Content(is.orElseThrow(), title, lead, picks));
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(IssueForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "issue.new" : "issue.edit"), new StaticTemplates().issueForm(words, form, IssueFilters.kinds(words), options(words, form), address, back));
    }

    /** Residents for a brochure; for others the first of each sort, and whatever was chosen before. */
    private List<Option> options(Words words, Form form) {
        boolean isBrochure = form.value("kind").equals(IssueKind.BROCHURE.name());
        var at = new EnumMap<Sort, Integer>(Sort.class);
        var offered = views.offered(visit.locale());
        var some = offered.stream().filter(one -> form.has("picks", one.piece().ref().toString()) || (isBrochure ? one.sort() == Sort.RESIDENT : at.merge(one.sort(), 1, Integer::sum) <= OFFERED)).toList();
        var listed = offered.stream().map(one -> one.piece().ref().toString()).collect(Collectors.toSet());
        var beyond = views.found(form.all("picks").stream().filter(one -> !listed.contains(one)).flatMap(one -> NewAgreementPage.ref(one).stream()).toList(), visit.locale());
        return Stream.concat(some.stream(), beyond.stream())
                .map(one -> new Option(one.piece().ref().toString(), one.piece().title(), one.owner().isEmpty() || one.owner().equals(one.piece().title()) ? words.say("sort." + one.sort()) : words.say("sort." + one.sort()) + " · " + one.owner())).toList();
    }

    Answer conflict(Issue current, Form form) {
        var words = visit.words(IssueForm.class);
        var titles = options(words, form).stream().collect(Collectors.toMap(Option::value, Option::label));
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("picks") ? titles.getOrDefault(value, value) : value);
        return Answer.conflict(words.say("issue.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}
