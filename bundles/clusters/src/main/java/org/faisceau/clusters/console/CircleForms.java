// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;

/** Between the forms of a group, its meetings and decisions and what is recorded of them. Fields of a recorded one end in its identifier. */
record CircleForms(Visit visit, Words words, Names names) {
    private static final List<String> CIRCLE = List.of("name", "sector", "about");
    private static final List<String> SITTING = List.of("heldOn", "title", "heads", "minutes");
    private static final List<String> DECISION = List.of("decided", "need");

    static Optional<Circle.Content> circle(Form form, String suffix) {
        var name = form.text("name" + suffix, Clusters.LINE_MAX);
        var about = form.optional("about" + suffix, Clusters.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Circle.Content(name, form.value("sector" + suffix), about));
    }

    static Form filled(Circle one) {
        var suffix = Parts.suffix(one.id());
        return version(one.version()).with("name" + suffix, one.content().name()).with("sector" + suffix, one.content().sector()).with("about" + suffix, one.content().about());
    }

    Optional<Sitting.Content> sitting(Form form, String suffix) {
        SITTING.forEach(field -> form.called(field + suffix, words.say("field." + field)));
        var heldOn = form.neededDay("heldOn" + suffix);
        var title = form.text("title" + suffix, Clusters.LINE_MAX);
        var heads = form.value("heads" + suffix).isBlank() ? Optional.of(0) : form.number("heads" + suffix, 0, Clusters.HEADS_MOST);
        var minutes = form.optional("minutes" + suffix, Clusters.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Sitting.Content(heldOn.orElseThrow(), title, heads.orElse(0), minutes));
    }

    static Form filled(Sitting one) {
        var content = one.content();
        var suffix = Parts.suffix(one.id());
        return version(one.version()).with("heldOn" + suffix, content.heldOn().toString()).with("title" + suffix, content.title())
                .with("heads" + suffix, content.heads() == 0 ? "" : String.valueOf(content.heads())).with("minutes" + suffix, content.minutes());
    }

    /**
     * The need is typed in words, and picked from those the reader may read.
     *
     * @param before the need that is tied already: left as it was typed, or unread by this person, it stays
     */
    Optional<Decision.Content> decision(Form form, String suffix, Optional<Ref> before) {
        DECISION.forEach(field -> form.called(field + suffix, words.say("field." + field)));
        var decided = form.text("decided" + suffix, Clusters.TEXT_MAX);
        var typed = form.optional("need" + suffix, Clusters.LINE_MAX);
        var need = need(form, "need" + suffix, typed, before);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Decision.Content(decided, need));
    }

    private Optional<Ref> need(Form form, String field, String typed, Optional<Ref> before) {
        if (before.isPresent() && names.need(visit, before.get()).equals(typed)) return before;
        if (typed.isBlank()) return Optional.empty();
        if (!names.hasNeeds()) form.reject(field, "decision.needsStopped");
        var found = names.picked(visit, typed);
        if (found.isEmpty() && names.hasNeeds()) form.reject(field, "decision.unknownNeed");
        if (found.size() > 1) form.reject(field, "decision.severalNeeds", found.size());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** @param need its title for this reader */
    static Form filled(Decision one, String need) {
        var suffix = Parts.suffix(one.id());
        return version(one.version()).with("decided" + suffix, one.content().decided()).with("need" + suffix, need);
    }

    private static Form version(int version) {
        return Form.blank().with("version", String.valueOf(version));
    }

    Answer conflict(Circle current, Form form) {
        return conflict(filled(current), form, CIRCLE, current.id(), "group", current.version(), current.address());
    }

    Answer conflict(Sitting current, Form form, String here) {
        return conflict(filled(current), form, SITTING, current.id(), "", current.version(), here);
    }

    Answer conflict(Decision current, Form form, String here) {
        var need = current.content().need().map(ref -> names.need(visit, ref)).orElse("");
        return conflict(filled(current, need), form, DECISION, current.id(), "decision", current.version(), here);
    }

    /** What is chosen comes back to the page with the record in its address. */
    private Answer conflict(Form theirs, Form form, List<String> fields, String id, String of, int version, String here) {
        var suffix = Parts.suffix(id);
        var clash = Clash.of(theirs, form, fields.stream().map(field -> field + suffix).toList(), field -> words.say("field." + field.substring(0, field.length() - suffix.length())),
                (field, value) -> field.equals("sector" + suffix) ? names.sector(visit, value) : value);
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, here + "?of=" + of + "&part=" + id, version, here, "save"));
    }
}
