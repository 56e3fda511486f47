// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.QuestionParameters;
import org.faisceau.rules.spi.QuestionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The questions, and what is open under which condition. A person chooses, says why, and may keep it. */
@Component
public final class AdviserPage implements Page {
    private final Adviser adviser;
    private final AdviceFile file;
    private final AdviserForm questions;
    private final Clock clock;

    @Reference
    volatile List<Kind> kinds = List.of();

    @Reference
    private volatile List<Exportable> exports = List.of();

    @Reference
    volatile List<QuestionSource> sources = List.of();

    @Activate
    public AdviserPage(@Reference Adviser adviser, @Reference AdviceFile file, @Reference Organisations organisations, @Reference Clock clock) {
        this.adviser = adviser;
        this.file = file;
        this.questions = new AdviserForm(organisations, clock);
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/adviser").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    /** The question stays in the address; what is sent is the choice. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AdviserPage.class);
        var question = AdviserForm.question(questions.filled(visit));
        if (question.isEmpty()) return Answer.redirect("/rules/adviser");
        var about = about(visit);
        var form = visit.form();
        var title = about.map(Named::title).orElseGet(() -> form.text("title", KeptAdvice.TITLE_MAX));
        var chosen = Stream.of(ProcedureId.values()).filter(id -> form.has("chosen", id.name())).findFirst();
        var reason = form.optional("reason", KeptAdvice.REASON_MAX);
        if (chosen.isPresent() && reason.isBlank()) form.reject("reason", "keep.noReason");
        if (form.hasProblems()) return screen(visit, 422, form);
        return file.keep(visit.actor(), about.map(Named::ref), title, adviser.advise(visit.actor(), question.get()), chosen, reason)
                .map(kept -> Answer.redirect("/rules/advice/" + kept.id(), words.say("keep.done"))).orElseGet(() -> Answer.refused(words.say("keep.refused")));
    }

    private Answer screen(Visit visit, int status, Form keep) {
        var words = visit.words(AdviserPage.class);
        var about = about(visit);
        var form = questions.filled(visit, about.map(named -> facts(visit, named)).orElse(Map.of()));
        var asked = questions.isAsked(visit) ? AdviserForm.question(form).map(question -> answered(visit, words, form, question, keep)) : Optional.<Asked>empty();
        return new Answer.Screen(form.hasProblems() ? 422 : status, words.say("adviser.title"), new StaticTemplates().adviser(visit, words, form, asked, about, isExercise(visit, about)));
    }

    private Asked answered(Visit visit, Words words, Form form, Question question, Form keep) {
        var answer = adviser.advise(visit.actor(), question);
        var answers = QuestionParameters.on(question, AdviserForm.days(form, question.day())).stream().map(each -> adviser.advise(visit.actor(), each)).toList();
        return new Asked(new AdviceView(answer, words), SideBySide.of(answers, adviser.procedures(), words), keep, adviser.procedures(), visit.actor().is(Role.BUYER), visit.here());
    }

    /** What the record's own bundle tells; of needs, which know no other business bundle, what their export tells. */
    private Map<String, String> facts(Visit visit, Named about) {
        return sources.stream().filter(one -> one.kind().equals(about.ref().kind())).findFirst().map(one -> one.facts(visit.actor(), about.ref()))
                .orElseGet(() -> new ExportedFacts(exports).of(visit.actor(), about, Days.today(clock)));
    }

    private boolean isExercise(Visit visit, Optional<Named> about) {
        return about.map(Named::ref).filter(ref -> sources.stream().anyMatch(one -> one.kind().equals(ref.kind()) && one.isExercise(visit.actor(), ref))).isPresent();
    }

    private Optional<Named> about(Visit visit) {
        return Named.of(kinds, visit.actor(), visit.query("about"), visit.locale());
    }
}
